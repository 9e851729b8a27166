import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../../i18n/useText";
import { readLocal, writeLocal } from "../../lib/storage";
import { ClusterLog } from "../../views/tasks/ClusterLog";
import { TaskList } from "../../views/tasks/TaskList";
import { SkipLinks } from "./SkipLinks";

type LogTab = "tasks" | "log";

const KEY = "pac.logTab";

function readTab(value: unknown): LogTab {
  return value === "log" ? "log" : "tasks";
}

/** Tasks and cluster log below the page; the chosen tab is remembered (gui.md section 2.10). */
export function LogPanel() {
  const t = useText("frame");
  const [tab, setTab] = useState<LogTab>(() => readLocal(KEY, readTab) ?? "tasks");
  const choose = (next: LogTab) => {
    setTab(next);
    writeLocal(KEY, next);
  };
  const button = (id: LogTab, label: string) => (
    <Button
      size="small"
      role="tab"
      id={`log-tab-${id}`}
      aria-selected={tab === id}
      aria-controls="log-panel"
      tabIndex={tab === id ? 0 : -1}
      sx={{ borderRadius: 0, color: "text.primary", borderBottom: 2, borderColor: tab === id ? "frame.brand" : "transparent" }}
      onClick={() => choose(id)}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
          const next = id === "tasks" ? "log" : "tasks";
          choose(next);
          document.getElementById(`log-tab-${next}`)?.focus();
        }
      }}
    >
      {label}
    </Button>
  );
  return (
    <Box component="section" data-part="log" aria-label={t("logPanel")} sx={{ height: "100%", display: "flex", flexDirection: "column", bgcolor: "background.paper" }}>
      <SkipLinks to={["header"]} />
      <Box role="tablist" aria-label={t("logPanel")} sx={{ display: "flex", bgcolor: "frame.strip" }}>
        {button("tasks", t("tasks"))}
        {button("log", t("clusterLog"))}
      </Box>
      <Box id="log-panel" role="tabpanel" aria-labelledby={`log-tab-${tab}`} sx={{ flex: 1, minHeight: 0 }}>
        {tab === "tasks" ? <TaskList /> : <ClusterLog />}
      </Box>
    </Box>
  );
}
