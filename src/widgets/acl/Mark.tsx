import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";

/** A word beside a value, with its sentence as the tooltip. */
export const Mark = styled("span")({
  marginInlineStart: 6,
  padding: "0 5px",
  borderRadius: 3,
  border: `1px solid ${tone.line}`,
  color: tone.text,
  fontFamily: "system-ui, sans-serif",
  fontSize: "0.6875rem",
  lineHeight: "17px",
  "&.warning": {
    borderColor: `color-mix(in srgb, ${tone.warning} 60%, transparent)`,
    backgroundColor: `color-mix(in srgb, ${tone.warning} 14%, transparent)`,
  },
});
