import { styled } from "@mui/material/styles";
import { mono, narrow, tone } from "../theme/tone";

/** Height of the header row in px. */
export const HEAD_HEIGHT = 30;

const line = `1px solid ${tone.line}`;
const cut = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

/** The looks of a grid in one place; rows and cells are plain elements, because there are many of them. */
export const GridFrame = styled("section")({
  display: "flex",
  flexDirection: "column",
  minHeight: 0,
  minWidth: 0,
  flex: "1 1 auto",
  backgroundColor: tone.paper,
  // Rows learn their height as they are drawn; a browser that holds one of them in place would scroll the list.
  ".grid-scroll": { flex: "1 1 auto", minHeight: 90, overflow: "auto", overflowAnchor: "none", position: "relative" },
  // Without rows only the head: what is said instead stands right below it.
  ".grid-scroll.bare": { flex: "none", minHeight: 0 },
  ".grid-head": { position: "sticky", top: 0, zIndex: 2, borderBottom: line, backgroundColor: tone.strip },
  ".grid-row": { display: "grid", gridTemplateColumns: "var(--tracks)", minWidth: "var(--least)", width: "100%" },
  ".grid-head .grid-row": { height: HEAD_HEIGHT - 1, backgroundColor: tone.strip },
  ".grid-headcell": {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: 4,
    padding: "0 4px 0 8px",
    minWidth: 0,
    fontWeight: 600,
    fontSize: "0.75rem",
    borderRight: line,
    cursor: "default",
    userSelect: "none",
    backgroundColor: tone.strip,
  },
  ".grid-headcell .grid-name": { ...cut, flex: "0 1 auto" },
  ".grid-headcell .grid-order": { fontSize: "0.6875rem", color: tone.soft },
  ".grid-headcell .grid-menu": {
    position: "absolute",
    right: 5,
    opacity: 0,
    width: 24,
    height: 24,
    padding: 0,
    border: 0,
    color: "inherit",
    backgroundColor: tone.strip,
  },
  ".grid-headcell:hover .grid-menu, .grid-headcell:focus-within .grid-menu": { opacity: 1 },
  ".grid-headcell .grid-grip": { position: "absolute", inset: "0 -4px 0 auto", width: 8, cursor: "col-resize" },
  ".grid-headcell:hover": { zIndex: 1 },
  ".grid-body": { position: "relative", minWidth: "var(--least)" },
  ".grid-place": { position: "absolute", left: 0, top: 0, width: "100%", minWidth: "var(--least)" },
  ".grid-body .grid-row": { minHeight: "var(--row)", backgroundColor: tone.paper },
  ".grid-body .grid-row:hover": { backgroundColor: tone.hover },
  ".grid-body .grid-row[aria-selected=true]": { backgroundColor: tone.selected },
  ".grid-body .grid-row.dim": { color: tone.soft },
  ".grid-body .grid-row[aria-current=true]": { boxShadow: `inset 3px 0 ${tone.accent}`, backgroundColor: tone.selected },
  ".grid-group": {
    padding: "0 8px",
    lineHeight: "calc(var(--row) - 2px)",
    fontWeight: 600,
    fontSize: "0.8125rem",
    backgroundColor: tone.strip,
    borderBottom: line,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  ".grid-cell.tick, .grid-headcell.tick": { cursor: "pointer", padding: 0, textAlign: "center" },
  ".grid-cell.tick input, .grid-headcell.tick input": { width: 15, height: 15, margin: 0, verticalAlign: "middle", accentColor: tone.accent },
  ".grid-cell": {
    ...cut,
    padding: "0 8px",
    lineHeight: "calc(var(--row) - 1px)",
    borderBottom: `1px solid color-mix(in srgb, ${tone.line} 55%, transparent)`,
    backgroundColor: "inherit",
    minWidth: 0,
  },
  ".grid-cell.wrap": { whiteSpace: "normal", lineHeight: 1.4, padding: "4px 8px" },
  ".grid-cell.mono": { fontFamily: mono, fontSize: "0.78rem" },
  ".grid-cell.end, .grid-headcell.end": { textAlign: "end", justifyContent: "flex-end" },
  ".grid-cell.center, .grid-headcell.center": { textAlign: "center", justifyContent: "center" },
  ".grid-cell:focus-visible, .grid-headcell:focus-visible": { outlineOffset: "-2px !important" },
  [narrow]: {
    ".grid-body .grid-cell:first-of-type, .grid-headcell:first-of-type": {
      position: "sticky",
      left: 0,
      zIndex: 1,
      borderRight: line,
    },
    ".grid-body .grid-cell.tick + .grid-cell, .grid-headcell.tick + .grid-headcell": {
      position: "sticky",
      left: 34,
      zIndex: 1,
      borderRight: line,
    },
  },
});
