import { useEffect, useMemo } from "react";
import { syncLosses } from "../../access/syncLosses";
import type { KnownModel } from "../../access/knownModel";
import { useRefresh } from "../../api/send";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { readSyncLog } from "../../lib/syncLog";
import { FailureNotice } from "../failure/FailureNotice";
import { useTask } from "../tasks/useTask";
import { SyncSummary } from "./SyncSummary";

/** A sync that was started, with what was known before it. */
export interface StartedSync {
  readonly upid: string;
  readonly preview: boolean;
  readonly before: KnownModel | undefined;
  readonly withFactors: readonly string[];
}

/** What a started sync does, read from its task's log, with the log itself beside it (gui.md section 12.1). */
export function SyncRun({ run }: { readonly run: StartedSync }) {
  const t = useText("realms");
  const task = useTask(run.upid);
  const refresh = useRefresh();
  const ended = task.outcome !== undefined;
  const text = task.lines.join("\n");
  const log = useMemo(() => readSyncLog(text.split("\n")), [text]);
  const { before, withFactors } = run;
  const losses = useMemo(() => {
    if (before === undefined) return { memberships: [], entries: [], tokens: [], factors: [] };
    return syncLosses(before.model, log.steps, withFactors);
  }, [before, withFactors, log]);
  useEffect(() => {
    if (ended && !run.preview) refresh("realms.sync");
  }, [ended, run.preview, refresh]);
  const failed = task.outcome !== undefined && task.outcome !== "OK" && !task.outcome.startsWith("WARNINGS");
  return (
    <>
      <div aria-live="polite">
        {task.error === undefined ? null : <FailureNotice error={task.error} onRetry={task.refetch} />}
        {task.running && task.error === undefined ? t(run.preview ? "sync.previewing" : "sync.syncing") : null}
        {failed ? <ErrorNotice title={t("sync.failed")} detail={task.outcome} /> : null}
        {ended && !failed ? <SyncSummary log={log} losses={losses} preview={run.preview} /> : null}
      </div>
      <details open={failed} style={{ marginTop: 4 }}>
        <summary style={{ cursor: "pointer", minHeight: 24 }}>{t("sync.log")}</summary>
        <pre
          lang="en"
          translate="no"
          tabIndex={0}
          aria-label={t("sync.log")}
          role="region"
          style={{
            fontFamily: mono,
            fontSize: "0.78rem",
            whiteSpace: "pre-wrap",
            overflowWrap: "anywhere",
            margin: 0,
            maxHeight: 260,
            overflow: "auto",
            border: `1px solid ${tone.line}`,
            padding: 8,
          }}
        >
          {text}
        </pre>
      </details>
    </>
  );
}
