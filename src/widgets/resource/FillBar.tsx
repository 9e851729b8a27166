import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";

const Bar = styled("span")({
  display: "inline-flex",
  alignItems: "flex-end",
  flex: "none",
  width: 5,
  height: 15,
  marginRight: -3,
  border: `1px solid ${tone.soft}`,
  borderRadius: 1,
  "> span": { width: "100%", backgroundColor: tone.soft },
  "> .much": { backgroundColor: tone.warning },
  "> .full": { backgroundColor: tone.error },
});

function sign(part: number): string {
  if (part >= 0.975) return "full";
  return part >= 0.9 ? "much" : "some";
}

/** How full a storage is, as a small upright bar; `part` is from 0 to 1. */
export function FillBar({ part }: { readonly part: number }) {
  return (
    <Bar aria-hidden>
      <span className={sign(part)} style={{ height: `${Math.round(Math.min(1, part) * 100)}%` }} />
    </Bar>
  );
}
