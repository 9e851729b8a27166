export type ObjectStatus = "running" | "stopped" | "online" | "offline" | "unknown" | "paused" | "locked";

const marks: Readonly<Record<ObjectStatus, { readonly color: string; readonly d: string } | undefined>> = {
  running: { color: "success", d: "M16.2 14.5v6l4.8-3z" },
  online: { color: "success", d: "M15 17.5l2 2 4-4.5" },
  offline: { color: "error", d: "M15.5 15l5 5M20.5 15l-5 5" },
  unknown: { color: "info", d: "M16 16.2c.2-3 4.3-2.6 3.9-.2-.2 1.2-1.9 1.3-1.9 2.8M18 20.8h.01" },
  paused: { color: "warning", d: "M16.3 15v5.5M19.7 15v5.5" },
  locked: { color: "warning", d: "M15 17.5h6v4h-6zM16.5 17.5v-1.5a1.5 1.5 0 0 1 3 0v1.5" },
  stopped: undefined,
};

/** The small mark at an icon's lower right corner: a shape of its own per state, not colour alone. */
export function StatusOverlay({ status }: { readonly status: ObjectStatus }) {
  const mark = marks[status];
  if (mark === undefined) return null;
  return (
    <>
      <circle cx="18" cy="17.5" r="6.2" fill="var(--mui-palette-background-paper)" stroke="none" />
      <path d={mark.d} stroke={`var(--mui-palette-${mark.color}-main)`} strokeWidth="2.4" />
    </>
  );
}
