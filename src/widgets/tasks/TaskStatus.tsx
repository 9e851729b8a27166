import type { CallAnswer } from "../../api/endpoints/index";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useLanguage, useText } from "../../i18n/useText";
import { formatDateTime } from "../../lib/format";
import { readUpid } from "./upid";

interface TaskStatusProps {
  readonly upid: string;
  readonly status: CallAnswer<"tasks.status"> | undefined;
}

/** Who started a task, where, when, and how it stands. */
export function TaskStatus({ upid, status }: TaskStatusProps) {
  const t = useText("frame");
  const locale = useLanguage();
  const parts = readUpid(upid);
  const running = status?.status === "running";
  const user = status?.tokenid === undefined ? (status?.user ?? parts?.user) : `${status.user}!${status.tokenid}`;
  const state = running ? t("running") : [t("states.stopped"), status?.exitstatus].filter((one) => one !== undefined).join(": ");
  return (
    <KeyValueList
      items={[
        { id: "status", label: t("status"), value: status === undefined ? "" : state },
        { id: "type", label: t("taskType"), value: status?.type ?? parts?.type, mono: true },
        { id: "user", label: t("userName"), value: user, mono: true },
        { id: "node", label: t("node"), value: status?.node ?? parts?.node, mono: true },
        { id: "pid", label: t("processId"), value: parts?.pid, mono: true },
        { id: "start", label: t("startTime"), value: parts === undefined ? "" : formatDateTime(parts.starttime, locale) },
        { id: "upid", label: t("uniqueTaskId"), value: upid, mono: true },
      ]}
    />
  );
}
