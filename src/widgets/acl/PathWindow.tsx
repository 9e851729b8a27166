import Button from "@mui/material/Button";
import { useMemo, useState } from "react";
import { ActionButton } from "../../components/actions/ActionButton";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { SearchField } from "../../components/fields/SearchField";
import { tone } from "../../components/theme/tone";
import { VirtualTree } from "../../components/tree/VirtualTree";
import { useText } from "../../i18n/useText";
import { branches, findPaths, lineOf, pathNodes } from "./pathNodes";
import type { PathSuggestion } from "./pathSuggestions";

interface PathWindowProps {
  readonly value: string;
  readonly paths: readonly PathSuggestion[];
  readonly onChoose: (path: string) => void;
  readonly onClose: () => void;
}

/** Chooses a path from the tree of what the login can name, with what stands there. */
export function PathWindow({ value, paths, onChoose, onClose }: PathWindowProps) {
  const t = useText("permissions");
  const common = useText("common");
  const [query, setQuery] = useState("");
  const [selected, setSelected] = useState(paths.some((one) => one.value === value) ? value : "/");
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(["/", ...lineOf(selected)]));
  const found = useMemo(() => findPaths(paths, query), [paths, query]);
  const nodes = useMemo(() => pathNodes(found), [found]);
  const searching = query.trim() !== "";
  const open = useMemo(() => (searching ? new Set(branches(nodes)) : expanded), [searching, nodes, expanded]);
  const actions = (
    <>
      <Button variant="outlined" onClick={onClose}>
        {common("cancel")}
      </Button>
      <ActionButton variant="contained" label={t("tree.choose", { path: selected })} onClick={() => onChoose(selected)} />
    </>
  );
  return (
    <InfoWindow open title={t("tree.title")} width={520} onClose={onClose} actions={actions}>
      <SearchField label={t("tree.search")} value={query} onChange={setQuery} width={260} />
      <div style={{ height: "min(50vh, 420px)", minHeight: 160, display: "flex", flexDirection: "column" }}>
        {searching && found.length === 0 ? (
          <p role="status">{common("noMatch")}</p>
        ) : (
          <VirtualTree
            label={t("tree.title")}
            nodes={nodes}
            selected={selected}
            onSelect={setSelected}
            onOpen={onChoose}
            expanded={open}
            onExpandedChange={setExpanded}
            renderLabel={(node) => (
              <span translate="no">
                {node.label}
                {node.description === undefined ? null : (
                  <span style={{ color: tone.soft, marginInlineStart: 8 }}>{node.description}</span>
                )}
              </span>
            )}
          />
        )}
      </div>
    </InfoWindow>
  );
}
