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
  ".scroll": { flex: "1 1 auto", minHeight: 90, overflow: "auto", position: "relative", scrollbarGutter: "stable" },
  ".head": { position: "sticky", top: 0, zIndex: 2, borderBottom: line, backgroundColor: tone.strip },
  ".row": { display: "grid", gridTemplateColumns: "var(--tracks)", minWidth: "var(--least)", width: "100%" },
  ".head .row": { height: HEAD_HEIGHT - 1, backgroundColor: tone.strip },
  ".headcell": {
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
  ".headcell .name": { ...cut, flex: "0 1 auto" },
  ".headcell .order": { fontSize: "0.6875rem", color: tone.soft },
  ".headcell .menu": { marginLeft: "auto", opacity: 0, padding: 3 },
  ".headcell:hover .menu, .headcell:focus-within .menu": { opacity: 1 },
  ".headcell .grip": { position: "absolute", right: -4, top: 0, bottom: 0, width: 8, cursor: "col-resize", zIndex: 1 },
  ".body": { position: "relative", minWidth: "var(--least)" },
  ".place": { position: "absolute", left: 0, top: 0, width: "100%", minWidth: "var(--least)" },
  ".body .row": { minHeight: "var(--row)", backgroundColor: tone.paper },
  ".body .row:hover": { backgroundColor: tone.hover },
  ".body .row[aria-selected=true]": { backgroundColor: tone.selected },
  ".body .row.dim": { color: tone.faint },
  ".cell": {
    ...cut,
    padding: "0 8px",
    lineHeight: "calc(var(--row) - 1px)",
    borderBottom: `1px solid color-mix(in srgb, ${tone.line} 55%, transparent)`,
    backgroundColor: "inherit",
    minWidth: 0,
  },
  ".cell.wrap": { whiteSpace: "normal", lineHeight: 1.4, padding: "4px 8px" },
  ".cell.mono": { fontFamily: mono, fontSize: "0.78rem" },
  ".cell.end, .headcell.end": { textAlign: "end", justifyContent: "flex-end" },
  ".cell.center, .headcell.center": { textAlign: "center", justifyContent: "center" },
  ".cell > svg": { display: "inline-block", verticalAlign: "middle" },
  ".cell:focus-visible, .headcell:focus-visible": { outlineOffset: -2 },
  [narrow]: {
    ".body .cell:first-of-type, .headcell:first-of-type": { position: "sticky", left: 0, zIndex: 1, borderRight: line },
  },
});
