import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/query";
import { useSession } from "../../api/currentSession";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { AccessTestsView, badges, CommandsView, CompareView, FindingsView, NeedsView, WhoCanView, WhyView } from "./checkCards";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";

const SearchView = lazyCard(async () => (await import("../../views/search/SearchView")).SearchView);
const DatacenterSummary = lazyCard(
  async () => (await import("../../views/datacenterSummary/DatacenterSummary")).DatacenterSummary,
  "datacenter",
);
const PermissionsView = lazyCard(
  async () => (await import("../../views/permissions/PermissionsView")).PermissionsView,
  "permissions",
  "bulk",
);
const TokensView = lazyCard(
  async () => (await import("../../views/tokens/TokensView")).TokensView,
  "tokens",
  "permissions",
  "users",
  "roles",
  "secret",
);
const TfaView = lazyCard(async () => (await import("../../views/tfa/TfaView")).TfaView, "tfa", "users", "secret");
const UsersView = lazyCard(async () => (await import("../../views/users/UsersView")).UsersView, "users", "bulk");
const GroupsView = lazyCard(async () => (await import("../../views/groups/GroupsView")).GroupsView, "groups");
const RolesView = lazyCard(async () => (await import("../../views/roles/RolesView")).RolesView, "roles", "privileges");
const PoolsView = lazyCard(async () => (await import("../../views/pools/PoolsView")).PoolsView, "pools");
const OptionsView = lazyCard(async () => (await import("../../views/options/OptionsView")).OptionsView, "options");
const RealmsCard = lazyCard(async () => (await import("./RealmsCard")).RealmsCard, "realms");

/** True where the real GUI would leave the entry out: it asks for Sys.Audit on `/` (gui.md section 4). */
function useHiddenInGui(): boolean {
  const session = useSession();
  const userid = session.status === "in" ? session.userid : "";
  const own = useAnswer("permissions.read", { path: "/" }, { enabled: userid !== "" && userid !== "root@pam" });
  return userid !== "root@pam" && own.data !== undefined && !("Sys.Audit" in (own.data["/"] ?? {}));
}

/** The cards of the datacenter; nothing is hidden, what the real GUI would hide is marked. */
export function useDatacenterCards(): readonly PageCard[] {
  const t = useText("frame");
  const mark = useHiddenInGui() ? { mark: <Icon name="eyeOff" title={t("hiddenInGui")} /> } : {};
  const ours = { mark: <Icon name="info" title={t("ours")} /> };
  const at = (id: string) => `/datacenter/${id}`;
  return [
    { id: "search", label: t("search"), icon: "search", address: at("search"), show: () => <SearchView /> },
    { id: "summary", label: t("summary"), icon: "summary", address: at("summary"), ...mark, show: () => <DatacenterSummary /> },
    { id: "options", label: t("options"), icon: "settings", address: at("options"), ...mark, show: () => <OptionsView /> },
    { id: "permissions", label: t("permissions"), icon: "permission", address: at("permissions"), ...mark, show: () => <PermissionsView /> },
    { id: "users", under: "permissions", label: t("users"), icon: "user", address: at("users"), show: () => <UsersView /> },
    { id: "tokens", under: "permissions", label: t("tokens"), icon: "token", address: at("tokens"), show: () => <TokensView /> },
    { id: "tfa", under: "permissions", label: t("twoFactor"), icon: "key", address: at("tfa"), show: () => <TfaView /> },
    { id: "groups", under: "permissions", label: t("groups"), icon: "group", address: at("groups"), ...mark, show: () => <GroupsView /> },
    { id: "pools", under: "permissions", label: t("pools"), icon: "pool", address: at("pools"), ...mark, show: () => <PoolsView /> },
    { id: "roles", under: "permissions", label: t("roles"), icon: "role", address: at("roles"), ...mark, show: () => <RolesView /> },
    { id: "realms", under: "permissions", label: t("realms"), icon: "realm", address: at("realms"), ...mark, show: () => <RealmsCard /> },
    { id: "understand", label: t("understand"), icon: "eye", address: at("why"), ...ours, show: () => <WhyView /> },
    { id: "why", under: "understand", label: t("why"), icon: "question", address: at("why"), show: () => <WhyView /> },
    { id: "who-can", under: "understand", label: t("whoCan"), icon: "user", address: at("who-can"), show: () => <WhoCanView /> },
    { id: "needs", under: "understand", label: t("needs"), icon: "permission", address: at("needs"), show: () => <NeedsView /> },
    { id: "findings", under: "understand", label: t("findings"), icon: "flag", address: at("findings"), mark: badges.findings, show: () => <FindingsView /> },
    { id: "compare", under: "understand", label: t("compare"), icon: "columns", address: at("compare"), show: () => <CompareView /> },
    { id: "tests", under: "understand", label: t("accessTests"), icon: "check", address: at("tests"), mark: badges.tests, show: () => <AccessTestsView /> },
    { id: "commands", under: "understand", label: t("commands"), icon: "terminal", address: at("commands"), show: () => <CommandsView /> },
  ];
}

/** Datacenter: Search and Permissions. */
export function DatacenterPage() {
  const t = useText("frame");
  const { tab } = useParams({ from: "/datacenter/$tab" });
  return <ObjectPage title={t("datacenter")} cards={useDatacenterCards()} tab={tab} />;
}
