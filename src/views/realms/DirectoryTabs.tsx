import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText";

const Bar = styled(Tabs)({
  minHeight: 32,
  marginBottom: 4,
  ".MuiTab-root": { textTransform: "none", minHeight: 32, padding: "4px 12px" },
});

export type DirectoryTab = "general" | "sync";

interface DirectoryTabsProps {
  readonly current: DirectoryTab;
  readonly onChange: (tab: DirectoryTab) => void;
  /** Tabs with entries to check. */
  readonly faulty: ReadonlySet<DirectoryTab>;
  readonly general: ReactNode;
  readonly sync: ReactNode;
}

/** The two tabs of AD and LDAP dialogs; a tab with a fault in it says so. */
export function DirectoryTabs({ current, onChange, faulty, general, sync }: DirectoryTabsProps) {
  const t = useText("realms");
  const tab = (id: DirectoryTab, label: string) => (
    <Tab
      value={id}
      id={`realm-tab-${id}`}
      aria-controls={`realm-panel-${id}`}
      label={faulty.has(id) ? t("hasErrors", { tab: label }) : label}
    />
  );
  const panel = (id: DirectoryTab, content: ReactNode) => (
    <div
      role="tabpanel"
      id={`realm-panel-${id}`}
      aria-labelledby={`realm-tab-${id}`}
      style={{ display: current === id ? "flex" : "none", flexDirection: "column", gap: 8 }}
    >
      {content}
    </div>
  );
  return (
    <>
      <Bar value={current} onChange={(_event, id: DirectoryTab) => onChange(id)} aria-label={t("tabs")}>
        {tab("general", t("general"))}
        {tab("sync", t("syncOptions"))}
      </Bar>
      {panel("general", general)}
      {panel("sync", sync)}
    </>
  );
}
