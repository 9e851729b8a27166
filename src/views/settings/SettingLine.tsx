import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tone } from "../../components/theme/tone";

const Line = styled("div")({
  display: "flex",
  alignItems: "center",
  gap: 10,
  padding: "4px 0",
  "> .words": { flex: 1, minWidth: 0 },
  ".value": { display: "block", color: tone.soft, fontSize: "0.75rem", overflowWrap: "anywhere" },
});

interface SettingLineProps {
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}

/** A setting that is shown, with what can be done about it. */
export function SettingLine({ label, value, children }: SettingLineProps) {
  return (
    <Line role="group" aria-label={label}>
      <span className="words">
        {label}
        <span className="value">{value}</span>
      </span>
      {children}
    </Line>
  );
}
