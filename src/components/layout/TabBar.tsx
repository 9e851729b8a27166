import { styled } from "@mui/material/styles";
import { type ReactNode, useRef } from "react";
import { useRoving } from "../a11y/useRoving";
import { tone } from "../theme/tone";

const Bar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  gap: 2,
  padding: "0 8px",
  borderBottom: `1px solid ${tone.line}`,
  backgroundColor: tone.paper,
  a: {
    padding: "5px 10px",
    minHeight: 28,
    color: tone.soft,
    textDecoration: "none",
    borderBottom: "3px solid transparent",
  },
  "a:hover": { color: tone.text, backgroundColor: tone.hover },
  "a[aria-selected=true]": { color: tone.text, fontWeight: 600, borderBottomColor: tone.brand },
});

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly href: string;
}

export interface TabBarProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  /** Id of the panel element that shows the current tab. */
  readonly panelId?: string;
}

/** Tabs that are addresses: one tab stop, arrow keys, Enter follows. */
export function TabBar({ label, tabs, current, panelId }: TabBarProps) {
  const root = useRef<HTMLDivElement>(null);
  const handlers = useRoving(root, "horizontal");
  return (
    <Bar ref={root} role="tablist" aria-label={label} {...handlers}>
      {tabs.map((tab) => {
        const selected = tab.id === current;
        return (
          <a
            key={tab.id}
            href={tab.href}
            role="tab"
            aria-selected={selected}
            aria-controls={selected ? panelId : undefined}
          >
            {tab.label}
          </a>
        );
      })}
    </Bar>
  );
}
