import Box from "@mui/material/Box";
import Drawer from "@mui/material/Drawer";
import { useState } from "react";
import { SplitPane } from "../../components/layout/SplitPane";
import { useText } from "../../i18n/useText";
import { Content } from "./Content";
import { FrameWindows } from "./FrameWindows";
import { Header } from "./Header";
import { LogPanel } from "./LogPanel";
import { ModeBand } from "./ModeBand";
import { ResourceTree } from "./ResourceTree";
import { SidePanels } from "./SidePanels";
import { useNarrow } from "./useNarrow";
import { usePaneSize } from "./usePaneSize";
import { useShortcuts } from "./useShortcuts";

/** Header, resource tree, content, side panels, tasks: the frame of every page (gui.md section 2). */
export function AppFrame() {
  useShortcuts();
  return (
    <>
      {useNarrow() ? <NarrowFrame /> : <WideFrame />}
      <FrameWindows />
    </>
  );
}

function WideFrame() {
  const t = useText("frame");
  const tree = usePaneSize("tree", 260);
  const log = usePaneSize("log", 180);
  return (
    <Box sx={{ height: "100dvh", display: "flex", flexDirection: "column" }}>
      <Header />
      <ModeBand />
      <Box sx={{ flex: 1, minHeight: 0, display: "flex" }}>
        <SplitPane
          side="bottom"
          label={t("logPanel")}
          size={log.size}
          min={80}
          max={500}
          collapsed={log.collapsed}
          onCollapsedChange={log.setCollapsed}
          onSizeChange={log.setSize}
          pane={<LogPanel />}
        >
          <SplitPane
            side="left"
            label={t("tree")}
            size={tree.size}
            min={160}
            max={600}
            onSizeChange={tree.setSize}
            pane={
              <Box
                component="nav"
                data-part="tree"
                aria-label={t("tree")}
                sx={{ height: "100%", display: "flex", flexDirection: "column", overflow: "auto", bgcolor: "background.paper" }}
              >
                <ResourceTree />
              </Box>
            }
          >
            <Box sx={{ display: "flex", flex: 1, minHeight: 0, minWidth: 0 }}>
              <Content />
              <SidePanels />
            </Box>
          </SplitPane>
        </SplitPane>
      </Box>
    </Box>
  );
}

function NarrowFrame() {
  const t = useText("frame");
  const [open, setOpen] = useState<"tree" | "log">();
  const close = () => setOpen(undefined);
  return (
    <Box sx={{ height: "100dvh", display: "flex", flexDirection: "column" }}>
      <Header onTree={() => setOpen("tree")} onLog={() => setOpen("log")} />
      <ModeBand />
      <Box sx={{ flex: 1, minHeight: 0, display: "flex", position: "relative" }}>
        <Content />
        <SidePanels />
      </Box>
      <Drawer open={open === "tree"} onClose={close} slotProps={{ paper: { "aria-label": t("tree"), sx: { width: 300 } } }}>
        <ResourceTree onFollowed={close} />
      </Drawer>
      <Drawer
        anchor="bottom"
        open={open === "log"}
        onClose={close}
        slotProps={{ paper: { "aria-label": t("logPanel"), sx: { height: "60dvh" } } }}
      >
        <LogPanel />
      </Drawer>
    </Box>
  );
}
