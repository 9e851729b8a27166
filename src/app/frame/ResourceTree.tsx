import { useLocation, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useResources } from "../../api/resources";
import { useSession } from "../../api/currentSession";
import { EmptyState } from "../../components/feedback/EmptyState";
import { VirtualTree } from "../../components/tree/VirtualTree";
import { useText } from "../../i18n/useText";
import type { ResourceRow } from "../../api/schemas/resources";
import { useResourceMenu } from "../../widgets/menu/useResourceMenu";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { firstCardOf } from "../../widgets/resource/firstCard";
import { drawEntry } from "../../widgets/resource/drawEntry";
import { serverView, type TreeEntry } from "../../widgets/resource/serverView";

/** The entry whose page is open: its address begins the present one. */
function selectedIn(entry: TreeEntry, pathname: string): string | undefined {
  for (const child of entry.children ?? []) {
    const found = selectedIn(child, pathname);
    if (found !== undefined) return found;
  }
  return pathname === entry.id || pathname.startsWith(`${entry.id}/`) ? entry.id : undefined;
}

/** The resource behind an entry; none behind the datacenter. */
function rowIn(entry: TreeEntry, id: string): ResourceRow | undefined {
  if (entry.id === id) return entry.row;
  for (const child of entry.children ?? []) {
    const found = rowIn(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A pool's tab stands before its id, which may itself hold slashes. */
function pageOf(pathname: string): string {
  return pathname.replace(/^\/pool\/[^/]+\//, "/pool/");
}

/** The Server View: exactly what the server lists for this login. */
export function ResourceTree({ onFollowed }: { readonly onFollowed?: () => void }) {
  const t = useText("frame");
  const resources = useResources();
  const session = useSession();
  const navigate = useNavigate();
  const menu = useResourceMenu();
  const { pathname } = useLocation();
  const cluster = session.status === "in" ? session.clustername : undefined;
  const name = cluster === undefined ? t("datacenter") : `${t("datacenter")} (${cluster})`;
  const view = useMemo(() => serverView(resources.data ?? [], name), [resources.data, name]);
  const nodes = useMemo(() => [drawEntry(view)], [view]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const branches = useMemo(() => ["/datacenter", ...(view.children ?? []).map((entry) => entry.id)], [view]);
  const expanded = useMemo(() => new Set(branches.filter((id) => !closed.has(id))), [branches, closed]);
  if (resources.error !== null && resources.data === undefined) {
    return <FailureNotice error={resources.error} onRetry={() => void resources.refetch()} />;
  }
  const listed = (resources.data ?? []).some((row) => row.type !== "node");
  return (
    <>
      <VirtualTree
        label={t("tree")}
        nodes={nodes}
        selected={selectedIn(view, pageOf(decodeURI(pathname)))}
        expanded={expanded}
        onExpandedChange={(open) => setClosed(new Set(branches.filter((id) => !open.has(id))))}
        onMenu={(id, place) => menu.open(rowIn(view, id), place)}
        onSelect={(id) => {
          void navigate({ to: firstCardOf(id) });
          onFollowed?.();
        }}
      />
      {menu.menu}
      {resources.data === undefined || listed ? null : (
        <EmptyState icon="eyeOff" title={t("treeEmpty")}>
          {t("treeEmptyHint")}
        </EmptyState>
      )}
    </>
  );
}
