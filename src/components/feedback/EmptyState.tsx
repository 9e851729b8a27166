import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/paths";
import { tone } from "../theme/tone";

const Box = styled("div")({
  display: "flex",
  flexDirection: "column",
  alignItems: "center",
  gap: 6,
  padding: "32px 16px",
  textAlign: "center",
  color: tone.soft,
  "> .title": { color: tone.text, fontWeight: 600 },
  "> .body": { maxWidth: 460 },
  "> .action": { marginTop: 6 },
  "&.low": { flexDirection: "row", justifyContent: "center", flexWrap: "wrap", padding: "8px 16px" },
});

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** In one line, for a place that is a few rows high. */
  readonly low?: boolean;
}

/** What stands where there is nothing yet: what it would be, and the way to the first one. */
export function EmptyState({ icon, title, children, action, low = false }: EmptyStateProps) {
  return (
    <Box className={low ? "low" : undefined}>
      <Icon name={icon} size={low ? 16 : 28} />
      <div className="title">{title}</div>
      {children === undefined ? null : <div className="body">{children}</div>}
      {action === undefined ? null : <div className="action">{action}</div>}
    </Box>
  );
}
