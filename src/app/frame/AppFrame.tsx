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
import { ViewpointBand } from "./ViewpointBand";
import { ResourceTree } from "./ResourceTree";
import { SidePanels } from "./SidePanels";
import { useNarrow } from "./useNarrow";
import { usePaneSize } from "./usePaneSize";
import { useShortcuts } from "./useShortcuts";

/**
 * Header, resource tree, content, side panels, tasks: the frame of every page (gui.md section 2). On a phone the tree is a
 * drawer and the tasks a sheet; the content stays the same element, so that nothing typed is lost when a screen is turned.
 */
export function AppFrame() {
  const t = useText("frame");
  const narrow = useNarrow();
  const tree = usePaneSize("tree", 260);
  const log = usePaneSize("log", 180);
  const [sheet, setSheet] = useState<"tree" | "log">();
  useShortcuts();
  const treePane = (
    <Box
      component="nav"
      data-part="tree"
      aria-label={t("tree")}
      sx={{ height: "100%", display: "flex", flexDirection: "column", overflow: "auto", bgcolor: "background.paper" }}
    >
      <ResourceTree />
    </Box>
  );
  return (
    <>
      <Box sx={{ height: "100dvh", display: "flex", flexDirection: "column" }}>
        {narrow ? <Header onTree={() => setSheet("tree")} onLog={() => setSheet("log")} /> : <Header />}
        <ModeBand />
        <ViewpointBand />
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
            pane={narrow ? undefined : <LogPanel />}
          >
            <SplitPane
              side="left"
              label={t("tree")}
              size={tree.size}
              min={160}
              max={600}
              onSizeChange={tree.setSize}
              pane={narrow ? undefined : treePane}
            >
              <Box sx={{ display: "flex", flexDirection: narrow ? "column" : "row", flex: 1, minHeight: 0, minWidth: 0, position: "relative" }}>
                <Content />
                <SidePanels />
              </Box>
            </SplitPane>
          </SplitPane>
        </Box>
      </Box>
      {narrow ? <Sheets open={sheet} onClose={() => setSheet(undefined)} /> : null}
      <FrameWindows />
    </>
  );
}

interface SheetsProps {
  readonly open: "tree" | "log" | undefined;
  readonly onClose: () => void;
}

function Sheets({ open, onClose }: SheetsProps) {
  const t = useText("frame");
  return (
    <>
      <Drawer open={open === "tree"} onClose={onClose} slotProps={{ paper: { "aria-label": t("tree"), sx: { width: 300 } } }}>
        <ResourceTree onFollowed={onClose} />
      </Drawer>
      <Drawer
        anchor="bottom"
        open={open === "log"}
        onClose={onClose}
        slotProps={{ paper: { "aria-label": t("logPanel"), sx: { height: "60dvh" } } }}
      >
        <LogPanel />
      </Drawer>
    </>
  );
}
