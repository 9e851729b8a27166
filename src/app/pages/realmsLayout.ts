import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";

/** The strip above the sync jobs. */
export const JobsHead = styled("div")({
  display: "flex",
  alignItems: "center",
  gap: 8,
  padding: "2px 8px",
  flex: "none",
  borderTop: `1px solid ${tone.line}`,
  backgroundColor: tone.paper,
  "> h2": { margin: 0, flex: 1, overflowWrap: "break-word", fontSize: "0.8125rem", fontWeight: 600 },
});

/** The card's room; where it is narrow both lists get a height of use, and the card scrolls. */
export const Room = styled("div")({
  display: "flex",
  flexDirection: "column",
  flex: "1 1 0",
  minHeight: 0,
  "&.tall": { flex: "none", height: 760 },
});
