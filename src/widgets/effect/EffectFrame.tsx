import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tone } from "../../components/theme/tone";

const Frame = styled("section")({
  // Room for two lines and the fold from the start: the answer comes without moving the buttons below.
  minHeight: 58,
  maxHeight: "min(300px, 38vh)",
  overflow: "auto",
  display: "grid",
  gap: 6,
  alignContent: "start",
  backgroundColor: tone.paper,
  ul: { margin: 0, paddingInlineStart: 18, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", minHeight: 24 },
  ".soft": { margin: 0, padding: "5px 10px", color: tone.soft },
  ".login": { margin: "4px 0 0", fontFamily: "var(--mono, ui-monospace, monospace)", overflowWrap: "anywhere" },
  // Paler while a newer answer is on its way, and still readable: contrast stays above 4.5.
  ".stale": { opacity: 0.75 },
  ".first": { margin: 0, fontWeight: 600 },
});

interface EffectFrameProps {
  readonly label?: string;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** The place of an effect; keeps its room while there is nothing to say. */
export function EffectFrame({ label, busy = false, children }: EffectFrameProps) {
  return (
    <Frame aria-label={label} aria-busy={busy} tabIndex={children === undefined ? undefined : 0}>
      {children}
    </Frame>
  );
}
