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
  backgroundColor: tone.strip,
  "> h2": { margin: 0, flex: 1, fontSize: "0.8125rem", fontWeight: 600 },
});

/** Both lists one below the other, each as high as it needs to be of use. */
export const Stack = styled("div")({
  display: "flex",
  flexDirection: "column",
  "> section": { flex: "none", minHeight: 300 },
});
