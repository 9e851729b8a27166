import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import { useText } from "../../i18n/useText";

export interface ProgressProps {
  readonly label: string;
  /** Done part from 0 to 1; `undefined` while it is not known. */
  readonly value: number | undefined;
  readonly onStop?: () => void;
}

/** Progress of long work, with a way to stop it. */
export function Progress({ label, value, onStop }: ProgressProps) {
  const t = useText("common");
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 12, padding: "6px 10px" }}>
      <span>{label}</span>
      <LinearProgress
        aria-label={label}
        sx={{ flex: 1 }}
        {...(value === undefined
          ? { variant: "indeterminate" as const }
          : { variant: "determinate" as const, value: Math.round(Math.min(1, Math.max(0, value)) * 100) })}
      />
      {onStop === undefined ? null : (
        <Button variant="outlined" onClick={onStop}>
          {t("stop")}
        </Button>
      )}
    </div>
  );
}
