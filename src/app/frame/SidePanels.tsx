import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { ViewErrorBoundary } from "../../components/feedback/ViewErrorBoundary";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { loadNamespaces } from "../../i18n/load";
import { Splash } from "../Splash";
import { SkipLinks } from "./SkipLinks";
import { useLessonOpen } from "./useLessonOpen";
import { useNarrow } from "./useNarrow";
import { usePanels } from "./usePanels";

const ViewAsPanel = lazy(async () => {
  const [module] = await Promise.all([import("../../views/viewAs/ViewAsPanel"), loadNamespaces(["viewAs"])]);
  return { default: module.ViewAsPanel };
});

const ScenarioPanel = lazy(async () => {
  const [module] = await Promise.all([import("../../views/scenario/ScenarioPanel"), loadNamespaces(["scenario"])]);
  return { default: module.ScenarioPanel };
});

interface PanelProps {
  readonly name: string;
  /** On a phone it is a sheet below the work instead of lying over it. */
  readonly sheet?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Panel({ name, sheet = false, onClose, children }: PanelProps) {
  const t = useText("frame");
  const narrow = useNarrow();
  const [tall, setTall] = useState(false);
  const below = { width: "100%", height: tall ? "80%" : "42%", borderTop: 2, borderColor: "divider" } as const;
  const over = { position: "absolute", inset: 0, zIndex: 2, width: "100%" } as const;
  return (
    <Box
      component="aside"
      data-part="panel"
      aria-label={name}
      tabIndex={-1}
      sx={{
        width: 340,
        flexShrink: 0,
        overflow: "auto",
        bgcolor: "background.paper",
        borderInlineStart: 1,
        borderColor: "divider",
        ...(narrow ? (sheet ? below : over) : {}),
      }}
    >
      <Box sx={{ display: "flex", alignItems: "center", px: 1.5, py: 0.25, bgcolor: "frame.strip", position: "sticky", top: 0, zIndex: 1 }}>
        <SkipLinks to={narrow ? ["header"] : ["log", "header"]} />
        <Typography component="h2" variant="h2" sx={{ flex: 1 }}>
          {name}
        </Typography>
        {narrow && sheet ? (
          <IconButton size="small" aria-label={t(tall ? "panelSmaller" : "panelLarger")} aria-expanded={tall} onClick={() => setTall(!tall)}>
            <Icon name={tall ? "chevronDown" : "chevronUp"} />
          </IconButton>
        ) : null}
        <IconButton size="small" aria-label={t("closePanel", { name })} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </Box>
      <ViewErrorBoundary resetKey={name}>
        <Suspense fallback={<Splash />}>{children}</Suspense>
      </ViewErrorBoundary>
    </Box>
  );
}

/** The panels that stay open beside any view: see as a login, and the lesson. */
export function SidePanels() {
  const t = useText("frame");
  const panels = usePanels();
  const lesson = useLessonOpen();
  return (
    <>
      {panels.viewAs === undefined ? null : (
        <Panel name={t("viewAs")} onClose={() => panels.setViewAs(undefined)}>
          <ViewAsPanel authid={panels.viewAs} onAuthid={panels.setViewAs} />
        </Panel>
      )}
      {lesson.open ? (
        <Panel name={t("lesson")} sheet onClose={() => lesson.set(false)}>
          <ScenarioPanel onClose={() => lesson.set(false)} />
        </Panel>
      ) : null}
    </>
  );
}
