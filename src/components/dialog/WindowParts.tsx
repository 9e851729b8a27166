import { styled } from "@mui/material/styles";
import { tone } from "../theme/tone";

/** The scrolling middle of a window. */
export const WindowBody = styled("div")({
  padding: 14,
  overflow: "auto",
  flex: "1 1 auto",
  display: "flex",
  flexDirection: "column",
  gap: 8,
});

/** The row of buttons at a window's end. */
export const WindowFoot = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  justifyContent: "flex-end",
  gap: 8,
  padding: "8px 14px",
  borderTop: `1px solid ${tone.line}`,
  "> .start": { marginRight: "auto", display: "flex", alignItems: "center", gap: 8 },
});
