import { useParams } from "@tanstack/react-router";
import { useText } from "../../i18n/useText";
import { NotFound } from "../NotFound";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";

const WorldsView = lazyCard(
  async () => (await import("../../views/worlds/WorldsView")).WorldsView,
  "sandbox",
  "scenario",
);
const LessonsView = lazyCard(
  async () => (await import("../../views/worlds/lessons/LessonsView")).LessonsView,
  "sandbox",
  "scenario",
);
const ImportView = lazyCard(async () => (await import("../../views/worlds/ImportView")).ImportView, "sandbox");
const HistoryView = lazyCard(async () => (await import("../../views/worlds/HistoryView")).HistoryView, "sandbox", "effect");
const FaultsView = lazyCard(async () => (await import("../../views/worlds/FaultsView")).FaultsView, "sandbox");
const ProviderView = lazyCard(async () => (await import("../../views/openid/ProviderView")).ProviderView, "openid");

/** The cards of the sandbox's own pages. */
export function useSandboxCards(): readonly PageCard[] {
  const t = useText("frame");
  const at = (id: string) => `/sandbox/${id}`;
  return [
    { id: "worlds", label: t("worlds"), icon: "datacenter", address: at("worlds"), show: () => <WorldsView /> },
    { id: "lessons", label: t("lessons"), icon: "flag", address: at("lessons"), show: () => <LessonsView /> },
    { id: "import", label: t("import"), icon: "upload", address: at("import"), show: () => <ImportView /> },
    { id: "history", label: t("history"), icon: "history", address: at("history"), show: () => <HistoryView /> },
    { id: "faults", label: t("faults"), icon: "warning", address: at("faults"), show: () => <FaultsView /> },
    { id: "openid", label: t("openId"), icon: "external", address: at("openid"), show: () => <ProviderView /> },
  ];
}

/** The sandbox's own pages; a real server has none. */
export function SandboxPage() {
  const t = useText("frame");
  const { tab } = useParams({ from: "/sandbox/$tab" });
  const cards = useSandboxCards();
  if (!__SANDBOX__) return <NotFound />;
  return <ObjectPage title={t("sandboxTitle")} cards={cards} tab={tab} />;
}
