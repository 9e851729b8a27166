import LinearProgress from "@mui/material/LinearProgress";

interface UsageBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly part: number;
  /** The figures in words. */
  readonly text: string;
}

const HIGH = 0.9;

/** How much of something is in use: the figures, and a bar below them. */
export function UsageBar({ label, part, text }: UsageBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, part)) * 100);
  return (
    <div>
      <span>{text}</span>
      <LinearProgress
        variant="determinate"
        value={percent}
        color={part > HIGH ? "error" : "primary"}
        aria-label={label}
        style={{ height: 4, borderRadius: 2, marginTop: 2, maxWidth: 320 }}
      />
    </div>
  );
}
