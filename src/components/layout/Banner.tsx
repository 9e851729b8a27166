import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import { tone as colors } from "../theme/tone";

const Strip = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "flex-start",
  gap: 8,
  padding: "5px 10px",
  borderLeft: "3px solid currentColor",
  "> svg": { marginTop: 2 },
  // Icon and words stay side by side; an action that leaves the words no room goes below.
  "> .words": { flex: "1 1 180px", minWidth: "min(180px, calc(100% - 30px))", color: colors.text },
});

export interface BannerProps {
  readonly tone: "info" | "warning" | "error" | "success";
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A strip across the page or a dialog with one message. */
export function Banner({ tone, action, children }: BannerProps) {
  const color = colors[tone];
  const background = `color-mix(in srgb, ${color} 10%, ${colors.paper})`;
  return (
    <Strip style={{ color, backgroundColor: background }}>
      <Icon name={tone === "success" ? "ok" : tone} />
      <div className="words">{children}</div>
      {action}
    </Strip>
  );
}
