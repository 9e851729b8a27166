import { type IconName, iconPaths } from "./paths";
import { type ObjectStatus, StatusOverlay } from "./StatusOverlay";

export interface IconProps {
  readonly name: IconName;
  /** Edge in px; default 16. */
  readonly size?: number;
  /** Makes the icon speak; without it the icon is decoration. */
  readonly title?: string;
  /** State mark of guests and nodes; a stopped object is drawn faint. */
  readonly status?: ObjectStatus;
}

const FAINT: ReadonlySet<ObjectStatus> = new Set<ObjectStatus>(["stopped", "offline"]);

/** An icon drawn in the text's colour. */
export function Icon({ name, size = 16, title, status }: IconProps) {
  const faint = status !== undefined && FAINT.has(status);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      style={{ flex: "none", verticalAlign: "middle" }}
      {...(title === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": title })}
    >
      {title === undefined ? null : <title>{title}</title>}
      <path d={iconPaths[name]} opacity={faint ? 0.55 : 1} />
      {status === undefined ? null : <StatusOverlay status={status} />}
    </svg>
  );
}
