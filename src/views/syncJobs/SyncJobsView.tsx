import { useMemo, useState } from "react";
import { serverNow } from "../../api/client";
import { useAnswer } from "../../api/query";
import { useSend } from "../../api/send";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { syncCall } from "../../widgets/realmSync/syncCall";
import type { StartedSync } from "../../widgets/realmSync/SyncRun";
import { useBefore } from "../../widgets/realmSync/useBefore";
import { jobColumns } from "./columns";
import { JobDialogs } from "./JobDialogs";
import { type JobRow, syncOf } from "./jobForm";
import { isEnabled } from "./jobState";
import { JobsToolbar } from "./JobsToolbar";
import { RunWindow } from "./RunWindow";
import { search } from "./search";

const rowId = (row: JobRow) => row.id;

/** Realm Sync Jobs, the lower half of Datacenter -> Permissions -> Realms (gui.md section 12.2). */
export function SyncJobsView() {
  const t = useText("realms");
  const common = useText("common");
  const locale = useLanguage();
  const [address, setAddress] = useAddress(search);
  const jobs = useAnswer("jobs.list", {});
  const before = useBefore();
  const send = useSend();
  const [run, setRun] = useState<StartedSync>();
  const columns = useMemo(
    () => jobColumns({ t, locale, yesNo: (value) => common(value ? "yes" : "no"), now: serverNow }),
    [t, locale, common],
  );
  const selected = jobs.data?.find((row) => row.id === address.job);
  const failure = jobs.error ?? send.error ?? undefined;
  const start = (job: JobRow) => {
    send.mutate([syncCall(job.realm, syncOf(job), false)], {
      onSuccess: ([upid]) => setRun({ upid: String(upid), preview: false, ...before }),
    });
  };
  return (
    <>
      <DataGrid
        id="sync-jobs"
        label={t("jobs.title")}
        rows={jobs.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "realm", desc: false }}
        selected={selected?.id}
        onSelect={(job) => setAddress({ job }, "replace")}
        onOpen={(row) => setAddress({ job: row.id, dialog: "job-edit" })}
        search={address.jobq ?? ""}
        onSearch={(jobq) => setAddress({ jobq }, "replace")}
        dim={(row) => !isEnabled(row)}
        toolbar={<JobsToolbar selected={selected} onOpen={(dialog) => setAddress({ dialog })} onRun={start} />}
        error={failure && <FailureNotice error={failure} onRetry={() => void jobs.refetch()} />}
        empty={
          <EmptyState icon="clock" title={t("jobs.empty")}>
            {t("jobs.emptyHint")}
          </EmptyState>
        }
      />
      <JobDialogs
        dialog={address.dialog}
        selected={selected}
        onDone={(job) => setAddress({ dialog: undefined, job }, "replace")}
        onClose={() => setAddress({ dialog: undefined }, "replace")}
      />
      {run === undefined ? null : <RunWindow run={run} onClose={() => setRun(undefined)} />}
    </>
  );
}
