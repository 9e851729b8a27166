import { SplitPane } from "../../components/layout/SplitPane";
import { ActionButton } from "../../components/actions/ActionButton";
import { useText } from "../../i18n/useText";
import { RealmsView } from "../../views/realms/RealmsView";
import { SyncJobsView } from "../../views/syncJobs/SyncJobsView";
import { useNarrow } from "../frame/useNarrow";
import { usePaneSize } from "../frame/usePaneSize";
import { JobsHead, Room } from "./realmsLayout";

const HEIGHT = 260;
/** On a phone the buttons take two rows and the words more lines. */
const NARROW_HEIGHT = 320;

/** Realms above, their sync jobs below, which can be folded (gui.md section 11). */
export function RealmsCard() {
  const t = useText("realms");
  const narrow = useNarrow();
  const { size, collapsed, setSize, setCollapsed } = usePaneSize("syncJobs", HEIGHT);
  const head = (
    <JobsHead>
      <h2>{t("jobs.title")}</h2>
      <ActionButton
        label={t(collapsed ? "jobs.show" : "jobs.hide")}
        icon={collapsed ? "chevronUp" : "chevronDown"}
        variant="text"
        onClick={() => setCollapsed(!collapsed)}
      />
    </JobsHead>
  );
  return (
    <Room className={narrow ? "tall" : undefined}>
      <SplitPane
        side="bottom"
        label={t("jobs.title")}
        size={narrow ? Math.max(size, NARROW_HEIGHT) : size}
        min={140}
        max={600}
        onSizeChange={setSize}
        collapsed={collapsed}
        onCollapsedChange={setCollapsed}
        defaultSize={HEIGHT}
        pane={<SyncJobsView />}
      >
        <RealmsView />
        {head}
      </SplitPane>
    </Room>
  );
}
