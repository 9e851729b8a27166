import { useSession } from "../../api/currentSession";
import { useAnswer } from "../../api/query";
import { useSend } from "../../api/send";
import { ActionButton } from "../../components/actions/ActionButton";
import { downloadFile } from "../../components/code/downloadFile";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";
import { useLackReason } from "../need/useLackReason";
import { TaskOutput } from "./TaskOutput";
import { TaskStatus } from "./TaskStatus";
import { taskText } from "./taskText";
import { readUpid } from "./upid";

const POLL_MS = 2_000;

type TaskTab = "output" | "status";

interface TaskWindowProps {
  readonly upid: string;
  readonly tab: TaskTab;
  readonly onTab: (tab: TaskTab) => void;
  readonly onClose: () => void;
}

/** One task, followed while it runs: its output, its status, Stop and Download (gui.md section 2.10). */
export function TaskWindow({ upid, tab, onTab, onClose }: TaskWindowProps) {
  const t = useText("frame");
  const common = useText("common");
  const parts = readUpid(upid);
  const params = { node: parts?.node ?? "localhost", upid };
  const status = useAnswer("tasks.status", params, {
    refetchInterval: (query) => (query.state.data?.status === "stopped" || query.state.error !== null ? false : POLL_MS),
  });
  const running = status.data?.status === "running";
  const log = useAnswer("tasks.log", { ...params, limit: 0 }, { refetchInterval: running ? POLL_MS : false });
  const send = useSend();
  const stop = { name: "tasks.stop", params } as const;
  const session = useSession();
  const self = session.status === "in" ? session.userid : "";
  const halt = () => send.mutate([stop]);
  // The server's method tests by itself whose task it is (api.md 4.23).
  const foreign = parts !== undefined && parts.user !== self && !parts.user.startsWith(`${self}!`);
  const refused = useLackReason(foreign ? { privileges: ["Sys.Modify"], paths: [`/nodes/${params.node}`] } : undefined, {
    onTryAnyway: halt,
  });
  const what = parts === undefined ? upid : taskText(parts, t);
  const save = () => {
    const text = (log.data ?? []).map((line) => `${line.t}\n`).join("");
    downloadFile(`task-${params.node}-${parts?.type ?? "log"}-${parts?.starttime ?? 0}.log`, "text/plain", text);
  };
  const foot = (
    <>
      {running ? <ActionButton label={common("stop")} icon="stop" disabledReason={refused} onClick={halt} /> : null}
      <ActionButton
        label={common("download")}
        icon="download"
        onClick={save}
        {...(log.data === undefined && { disabledReason: { text: t("noOutputYet") } })}
      />
    </>
  );
  return (
    <InfoWindow open title={t("taskTitle", { what })} width={800} onClose={onClose} actions={foot}>
      {status.error === null ? null : <FailureNotice error={status.error} onRetry={() => void status.refetch()} />}
      {send.error === null ? null : <FailureNotice error={send.error} />}
      <PanelTabs
        label={t("taskTitle", { what })}
        tabs={[
          { id: "output", label: t("taskOutput"), icon: "log" },
          { id: "status", label: t("status"), icon: "info" },
        ]}
        current={tab}
        onChange={onTab}
      >
        {tab === "output" ? <TaskOutput lines={log.data} running={running} /> : <TaskStatus upid={upid} status={status.data} />}
      </PanelTabs>
    </InfoWindow>
  );
}
