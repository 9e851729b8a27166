import { useParams } from "@tanstack/react-router";
import { useText } from "../../i18n/useText";
import { lazyCard } from "./lazyCard";
import { ObjectPage, type PageCard } from "./ObjectPage";
import { useGuiHides } from "./useGuiHides";

const NodeSummary = lazyCard(async () => (await import("../../views/node/NodeSummary")).NodeSummary, "nodes");
const NodeTasks = lazyCard(async () => (await import("../../views/node/NodeTasks")).NodeTasks, "nodes");
const ShellView = lazyCard(async () => (await import("../../views/shell/ShellView")).ShellView, "sandbox");
const AclCard = lazyCard(async () => (await import("../../widgets/acl/AclCard")).AclCard, "permissions");

/** A node: summary, shell, tasks, and its permissions, which the real GUI does not show here. */
export function NodePage() {
  const t = useText("frame");
  const { node, tab } = useParams({ from: "/node/$node/$tab" });
  const at = (id: string) => `/node/${encodeURIComponent(node)}/${id}`;
  const mark = useGuiHides();
  const cards: readonly PageCard[] = [
    { id: "summary", label: t("summary"), icon: "summary", address: at("summary"), ...mark("nodes", ["Sys.Audit"]), show: () => <NodeSummary node={node} /> },
    { id: "shell", label: t("shell"), icon: "terminal", address: at("shell"), ...mark("nodes", ["Sys.Console"]), show: () => <ShellView key={node} node={node} /> },
    { id: "tasks", label: t("taskHistory"), icon: "tasks", address: at("tasks"), show: () => <NodeTasks node={node} /> },
    {
      id: "permissions",
      label: t("permissions"),
      icon: "permission",
      address: at("permissions"),
      show: () => <AclCard path={`/nodes/${node}`} />,
    },
  ];
  return <ObjectPage title={t("nodeTitle", { node })} crumbs={[]} here={node} cards={cards} tab={tab} />;
}
