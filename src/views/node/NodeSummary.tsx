import { useHeld } from "../../access/useHeld";
import { useResources } from "../../api/resources";
import { useAnswer } from "../../api/query";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { Cards } from "../../widgets/summary/Cards";
import { HeldPrivileges } from "../../widgets/summary/HeldPrivileges";
import { useNodeItems } from "./nodeItems";

const POLL_MS = 5_000;

/** The **Summary** card of a node; its figures are for Sys.Audit (gui.md section 17.5). */
export function NodeSummary({ node }: { readonly node: string }) {
  const t = useText("nodes");
  const path = `/nodes/${node}`;
  const resources = useResources();
  const row = resources.data?.find((one) => one.type === "node" && one.node === node);
  const held = useHeld(path);
  const refused = held !== undefined && !held.has("Sys.Audit");
  const enabled = row !== undefined && held?.has("Sys.Audit") === true;
  const status = useAnswer("nodes.status", { node }, { enabled, refetchInterval: POLL_MS });
  const items = useNodeItems(row, status.data);
  if (resources.data !== undefined && row === undefined) {
    return (
      <EmptyState icon="node" title={t("nodeUnlisted", { node })}>
        {t("nodeUnlistedHint")}
      </EmptyState>
    );
  }
  return (
    <Cards>
      <Card title={t("status")}>
        {refused ? <Banner tone="info">{t("statusRefused", { path })}</Banner> : null}
        {status.error === null ? null : <FailureNotice error={status.error} onRetry={() => void status.refetch()} />}
        <KeyValueList items={items} />
      </Card>
      <Card title={t("rights")}>
        <HeldPrivileges path={path} noun="Sys" none={t("rightsNone", { path })} />
      </Card>
    </Cards>
  );
}
