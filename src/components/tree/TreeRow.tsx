import { styled } from "@mui/material/styles";
import { memo, type ReactNode } from "react";
import { Icon } from "../icons/Icon";
import { tone } from "../theme/tone";
import type { VisibleNode } from "./TreeNode";

const INDENT = 14;

/** Looks of all rows of a tree; the rows themselves are plain elements. It must stand in a flex column of limited height. */
export const TreeFrame = styled("div")({
  overflow: "auto",
  position: "relative",
  flex: "0 1 auto",
  minHeight: 0,
  ".all": { position: "relative", minWidth: "100%" },
  ".node": {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    height: 26,
    display: "flex",
    alignItems: "center",
    gap: 6,
    paddingRight: 8,
    cursor: "default",
    whiteSpace: "nowrap",
    borderLeft: "3px solid transparent",
  },
  ".node:hover": { backgroundColor: tone.hover },
  ".node[aria-selected=true]": { backgroundColor: tone.selected, borderLeftColor: tone.brand },
  ".node:focus-visible": { outlineOffset: "-2px !important" },
  ".node.dim": { color: tone.soft },
  ".turn": { width: 24, height: 24, display: "grid", placeItems: "center", flex: "none", marginRight: -4 },
  ".name": { overflow: "hidden", textOverflow: "ellipsis" },
});

interface TreeRowProps {
  readonly item: VisibleNode;
  readonly index: number;
  /** Distance from the list's top in px. */
  readonly top: number;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly label: ReactNode;
}

/** One visible node. */
export const TreeRow = memo(function TreeRow({ item, index, top, selected, tabStop, label }: TreeRowProps) {
  const { node, level, expanded } = item;
  const said = node.description === undefined ? node.label : `${node.label}, ${node.description}`;
  return (
    <div
      role="treeitem"
      aria-label={said}
      aria-level={level}
      aria-setsize={item.setSize}
      aria-posinset={item.position}
      aria-expanded={expanded}
      aria-selected={selected}
      tabIndex={tabStop ? 0 : -1}
      data-index={index}
      title={said}
      className={node.dim === true ? "node dim" : "node"}
      style={{ transform: `translateY(${top}px)`, paddingLeft: (level - 1) * INDENT }}
    >
      <span className="turn" data-turn="">
        {expanded === undefined ? null : <Icon name={expanded ? "chevronDown" : "chevronRight"} size={12} />}
      </span>
      {node.icon}
      <span className="name">{label}</span>
      {node.tags}
    </div>
  );
});
