import { styled } from "@mui/material/styles";
import { type ReactNode, useId, useRef } from "react";
import { useRoving } from "../a11y/useRoving";
import { VisuallyHidden } from "../a11y/VisuallyHidden";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/paths";
import { tone } from "../theme/tone";

const Bar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  gap: 2,
  borderBottom: `1px solid ${tone.line}`,
  button: {
    display: "inline-flex",
    alignItems: "center",
    gap: 6,
    padding: "5px 10px",
    minHeight: 30,
    border: 0,
    borderBottom: "3px solid transparent",
    background: "none",
    color: tone.soft,
    font: "inherit",
    cursor: "pointer",
  },
  "button:hover": { color: tone.text, backgroundColor: tone.hover },
  "button[aria-selected=true]": { color: tone.text, fontWeight: 600, borderBottomColor: tone.brand },
  "button[aria-disabled=true]": { color: tone.faint, cursor: "not-allowed" },
});
const Panel = styled("div")({ display: "flex", flexDirection: "column", gap: 8, flex: "1 1 auto", minHeight: 90 });

export interface PanelTab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: IconName;
  /** Why it cannot be chosen; the tab stays focusable and says so. */
  readonly disabledReason?: string | undefined;
}

export interface PanelTabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly PanelTab<Id>[];
  readonly current: Id | undefined;
  readonly onChange: (id: Id) => void;
  /** The panel of the current tab. */
  readonly children: ReactNode;
}

/** Tabs inside a window: buttons, one tab stop, arrow keys; those that cannot be chosen say why. */
export function PanelTabs<Id extends string>({ label, tabs, current, onChange, children }: PanelTabsProps<Id>) {
  const root = useRef<HTMLDivElement>(null);
  const base = useId();
  const handlers = useRoving(root, "horizontal");
  return (
    <>
      <Bar ref={root} role="tablist" aria-label={label} {...handlers}>
        {tabs.map((tab) => {
          const selected = tab.id === current;
          const reason = tab.disabledReason;
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${base}${tab.id}`}
              aria-label={tab.label}
              aria-selected={selected}
              aria-controls={selected ? `${base}panel` : undefined}
              aria-disabled={reason === undefined ? undefined : true}
              aria-describedby={reason === undefined ? undefined : `${base}${tab.id}why`}
              title={reason}
              onClick={reason === undefined ? () => onChange(tab.id) : undefined}
            >
              <Icon name={tab.icon} />
              {tab.label}
              {reason === undefined ? null : <VisuallyHidden id={`${base}${tab.id}why`}>{reason}</VisuallyHidden>}
            </button>
          );
        })}
      </Bar>
      <Panel
        role="tabpanel"
        id={`${base}panel`}
        {...(current === undefined ? { "aria-label": label } : { "aria-labelledby": `${base}${current}` })}
      >
        {children}
      </Panel>
    </>
  );
}
