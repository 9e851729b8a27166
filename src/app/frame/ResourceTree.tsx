import { useLocation, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { EmptyState } from "../../components/feedback/EmptyState";
import { VirtualTree } from "../../components/tree/VirtualTree";
import { useText } from "../../i18n/useText";
import { useResourceMenu } from "../../widgets/menu/useResourceMenu";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { firstCardOf } from "../../widgets/resource/firstCard";
import { pageOf } from "../../widgets/resource/treeIndex";
import { useTreeView } from "../../widgets/resource/treeView";
import { TreeBar } from "./TreeBar";
import { useResourceEntries } from "./useResourceEntries";
import { useTreeOpen } from "./useTreeOpen";

/** The resource tree in the chosen arrangement: exactly what the server lists for this login. */
export function ResourceTree({ onFollowed }: { readonly onFollowed?: () => void }) {
  const t = useText("frame");
  const navigate = useNavigate();
  const menu = useResourceMenu();
  const { pathname } = useLocation();
  const [view] = useTreeView();
  const { resources, index, nodes } = useResourceEntries(view);
  const [chosen, setChosen] = useState<string>();
  const places = index.byPage.get(pageOf(pathname)) ?? [];
  const selected = places.find((id) => id === chosen) ?? places[0];
  const { expanded, change } = useTreeOpen(view, index, selected);
  if (resources.error !== null && resources.data === undefined) {
    return <FailureNotice error={resources.error} onRetry={() => void resources.refetch()} />;
  }
  const listed = (resources.data ?? []).some((row) => row.type !== "node");
  return (
    <>
      <TreeBar />
      <VirtualTree
        label={t("tree")}
        nodes={nodes}
        selected={selected}
        expanded={expanded}
        onExpandedChange={change}
          onMenu={(id, place) => menu.open(index.byId.get(id)?.row, place)}
        onSelect={(id) => {
          const entry = index.byId.get(id);
          setChosen(id);
          void navigate({ to: firstCardOf(entry?.page ?? id) });
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
