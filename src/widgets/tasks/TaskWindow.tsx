import { useAnswer } from "../../api/query";
import type { TaskRow } from "../../api/schemas/tasks";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { mono } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { CallButton } from "../action/CallButton";
import { FailureNotice } from "../failure/FailureNotice";
import { useSend } from "../../api/send";
import { taskText } from "./taskText";

/** Output and status of one task, followed while it runs. */
export function TaskWindow({ task, onClose }: { readonly task: TaskRow; readonly onClose: () => void }) {
  const t = useText("frame");
  const params = { node: task.node, upid: task.upid };
  const status = useAnswer("tasks.status", params, { refetchInterval: 2_000 });
  const log = useAnswer("tasks.log", { ...params, limit: 0 }, { refetchInterval: 2_000 });
  const send = useSend();
  const running = status.data?.status === "running";
  const stop = { name: "tasks.stop", params } as const;
  return (
    <InfoWindow open title={t("taskTitle", { what: taskText(task, t) })} width={720} onClose={onClose}>
      {status.error === null ? null : <FailureNotice error={status.error} onRetry={() => void status.refetch()} />}
      {send.error === null ? null : <FailureNotice error={send.error} />}
      <KeyValueList
        items={[
          { id: "user", label: t("userName"), value: task.user },
          { id: "node", label: t("node"), value: task.node },
          { id: "status", label: t("status"), value: status.data?.exitstatus ?? (running ? t("running") : "") },
        ]}
      />
      <h3>{t("taskOutput")}</h3>
      <pre lang="en" translate="no" tabIndex={0} style={{ fontFamily: mono, whiteSpace: "pre-wrap", margin: 0 }}>
        {(log.data ?? []).map((line) => `${line.t}\n`).join("")}
      </pre>
      {running ? (
        <CallButton label={t("taskStop")} icon="stop" call={stop} onClick={() => send.mutate([stop])} />
      ) : null}
    </InfoWindow>
  );
}
