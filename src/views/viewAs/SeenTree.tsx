import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { ResourceRow } from "../../api/schemas/resources";
import { visibleNodes } from "../../components/tree/TreeNode";
import { VirtualTree } from "../../components/tree/VirtualTree";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { drawEntry } from "../../widgets/resource/drawEntry";
import { firstCardOf } from "../../widgets/resource/firstCard";
import { addressOfRow, serverView } from "../../widgets/resource/serverView";

const ROW = 26;
const TALLEST = 286;

interface SeenTreeProps {
  readonly rows: readonly ResourceRow[];
  readonly selected: ResourceRow | undefined;
}

/** The resource tree exactly as the login gets it; choosing an object opens its page, still as oneself. */
export function SeenTree({ rows, selected }: SeenTreeProps) {
  const t = useText("viewAs");
  const navigate = useNavigate();
  const view = useMemo(() => serverView(rows, t("datacenter")), [rows, t]);
  const nodes = useMemo(() => [drawEntry(view)], [view]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const branches = useMemo(() => [view.id, ...(view.children ?? []).map((entry) => entry.id)], [view]);
  const expanded = useMemo(() => new Set(branches.filter((id) => !closed.has(id))), [branches, closed]);
  const height = Math.min(TALLEST, visibleNodes(nodes, expanded).length * ROW + 2);
  return (
    <div style={{ display: "flex", flexDirection: "column", height, border: `1px solid ${tone.line}`, borderRadius: 4 }}>
      <VirtualTree
        label={t("tree")}
        nodes={nodes}
        selected={selected === undefined ? undefined : addressOfRow(selected)}
        expanded={expanded}
        onExpandedChange={(open) => setClosed(new Set(branches.filter((id) => !open.has(id))))}
        onSelect={(id) => {
          void navigate({ to: firstCardOf(id) });
        }}
      />
    </div>
  );
}
