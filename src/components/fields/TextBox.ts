import { styled } from "@mui/material/styles";
import { mono, tone } from "../theme/tone";

/** A long text that is written or pasted as it stands: a head with its label, the box, a note below. */
export const TextBox = styled("div")({
  display: "grid",
  gap: 6,
  ".head": { display: "flex", alignItems: "center", gap: 6, flexWrap: "wrap" },
  label: { flex: 1, fontWeight: 600 },
  textarea: {
    width: "100%",
    minHeight: 180,
    padding: 8,
    resize: "vertical",
    border: `1px solid ${tone.faint}`,
    borderRadius: 4,
    backgroundColor: tone.paper,
    color: tone.text,
    fontFamily: mono,
    fontSize: "0.75rem",
  },
  p: { margin: 0, color: tone.soft },
});
