import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/query";
import { useSession } from "../../api/currentSession";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";

const SearchView = lazyCard(async () => (await import("../../views/search/SearchView")).SearchView);
const PermissionsView = lazyCard(
  async () => (await import("../../views/permissions/PermissionsView")).PermissionsView,
  "permissions",
);
const UsersView = lazyCard(async () => (await import("../../views/users/UsersView")).UsersView, "users");
const GroupsView = lazyCard(async () => (await import("../../views/groups/GroupsView")).GroupsView, "groups");
const RolesView = lazyCard(async () => (await import("../../views/roles/RolesView")).RolesView, "roles");
const RealmsView = lazyCard(async () => (await import("../../views/realms/RealmsView")).RealmsView, "realms");

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
  const at = (id: string) => `/datacenter/${id}`;
  return [
    { id: "search", label: t("search"), icon: "search", address: at("search"), show: () => <SearchView /> },
    { id: "permissions", label: t("permissions"), icon: "permission", address: at("permissions"), ...mark, show: () => <PermissionsView /> },
    { id: "users", under: "permissions", label: t("users"), icon: "user", address: at("users"), show: () => <UsersView /> },
    { id: "groups", under: "permissions", label: t("groups"), icon: "group", address: at("groups"), ...mark, show: () => <GroupsView /> },
    { id: "roles", under: "permissions", label: t("roles"), icon: "role", address: at("roles"), ...mark, show: () => <RolesView /> },
    { id: "realms", under: "permissions", label: t("realms"), icon: "realm", address: at("realms"), ...mark, show: () => <RealmsView /> },
  ];
}

/** Datacenter: Search and Permissions. */
export function DatacenterPage() {
  const t = useText("frame");
  const { tab } = useParams({ from: "/datacenter/$tab" });
  return <ObjectPage title={t("datacenter")} cards={useDatacenterCards()} tab={tab} />;
}
