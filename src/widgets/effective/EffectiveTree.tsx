import { styled } from "@mui/material/styles";
import { useMemo, useState } from "react";
import { ActionButton } from "../../components/actions/ActionButton";
import { CopyButton } from "../../components/code/CopyButton";
import { SearchField } from "../../components/fields/SearchField";
import { tone } from "../../components/theme/tone";
import { VirtualTree } from "../../components/tree/VirtualTree";
import { useText } from "../../i18n/useText";
import { type EffectivePath, effectiveText, findEffective } from "./effectivePaths";
import { WhyLink } from "../why/WhyLink";
import { ServerCheckBar } from "./ServerCheckBar";
import { pathIds, pathOf, privilegeOf, PROPAGATE_WIDTH, treeNodes } from "./treeNodes";

const Frame = styled("div")({
  display: "flex",
  flexDirection: "column",
  height: "min(58vh, 480px)",
  minHeight: 200,
  border: `1px solid ${tone.line}`,
  ".head": {
    display: "flex",
    padding: "4px 8px",
    backgroundColor: tone.strip,
    borderBottom: `1px solid ${tone.line}`,
    fontWeight: 600,
    fontSize: "0.75rem",
  },
  ".head span:first-of-type": { flex: 1 },
  ".head span:last-of-type": { width: PROPAGATE_WIDTH },
});
const Bar = styled("div")({ display: "flex", flexWrap: "wrap", gap: 6, alignItems: "center" });
const Note = styled("p")({ margin: 0, color: tone.soft, fontSize: "0.75rem" });

interface EffectiveTreeProps {
  readonly authid: string;
  readonly tree: EffectivePath;
}

/** Search, tree of paths with their privileges, and the same as text to copy. */
export function EffectiveTree({ authid, tree }: EffectiveTreeProps) {
  const t = useText("users");
  const [query, setQuery] = useState("");
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(["/"]));
  const [selected, setSelected] = useState<string>();
  const found = findEffective(tree, query);
  const nodes = useMemo(() => (found === undefined ? [] : [treeNodes(found, t)]), [found, t]);
  const searching = query.trim() !== "";
  const open = searching && found !== undefined ? new Set(pathIds(found)) : expanded;
  return (
    <>
      <Bar>
        <SearchField label={t("effective.search")} value={query} onChange={setQuery} width={260} />
        <ActionButton label={t("effective.expandAll")} onClick={() => setExpanded(new Set(pathIds(tree)))} />
        <ActionButton label={t("effective.collapseAll")} onClick={() => setExpanded(new Set(["/"]))} />
        <WhyLink question={{ authid, path: pathOf(selected), privilege: privilegeOf(selected) }} about={selected ?? "/"} />
        <CopyButton label={t("effective.copy")} text={effectiveText(found ?? tree)} />
      </Bar>
      <Frame>
        <div className="head" aria-hidden>
          <span>{t("effective.path")}</span>
          <span>{t("effective.propagate")}</span>
        </div>
        {found === undefined ? <Note style={{ padding: 12 }}>{t("effective.noMatch")}</Note> : null}
        <VirtualTree
          label={t("effective.tree", { id: authid })}
          nodes={nodes}
          selected={selected}
          onSelect={setSelected}
          expanded={open}
          onExpandedChange={setExpanded}
          renderLabel={(node) => (
            <span lang="en" translate="no">
              {node.label}
            </span>
          )}
        />
      </Frame>
      <ServerCheckBar authid={authid} path={pathOf(selected)} />
      <Note>{t("effective.omitted")}</Note>
    </>
  );
}
