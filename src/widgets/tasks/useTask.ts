import { useAnswer } from "../../api/query";
import { readUpid } from "../../lib/upid";

const EVERY_MS = 500;

/** A task as it goes on: its lines, and how it ended. */
export interface FollowedTask {
  readonly lines: readonly string[];
  readonly running: boolean;
  /** `OK`, `WARNINGS: n` or the error text; nothing while it runs. */
  readonly outcome: string | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
}

const ENDED = /^TASK (?:OK|ERROR|WARNINGS)/;

/** Follows a task by its id until it has ended and its last line is read. */
export function useTask(upid: string): FollowedTask {
  const params = { node: readUpid(upid)?.node ?? "", upid };
  const status = useAnswer("tasks.status", params, {
    refetchInterval: (query) => (query.state.data?.status === "stopped" ? false : EVERY_MS),
  });
  const log = useAnswer("tasks.log", { ...params, limit: 0 }, {
    refetchInterval: (query) => (ENDED.test(query.state.data?.at(-1)?.t ?? "") ? false : EVERY_MS),
  });
  const lines = (log.data ?? []).map((line) => line.t);
  const complete = ENDED.test(lines.at(-1) ?? "");
  return {
    lines,
    running: !complete || status.data?.status !== "stopped",
    outcome: complete ? status.data?.exitstatus : undefined,
    error: status.error ?? log.error ?? undefined,
    refetch: () => void Promise.all([status.refetch(), log.refetch()]),
  };
}
