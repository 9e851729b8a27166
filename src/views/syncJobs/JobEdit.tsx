import { useAnswer } from "../../api/query";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { jobFaults, type JobValues, jobValues, updateCalls } from "./jobForm";
import { JobFields } from "./JobFields";

interface JobEditProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Reads the job, then opens **Edit: Realm Sync Job**. */
export function JobEdit({ id, onClose }: JobEditProps) {
  const t = useText("realms");
  const job = useAnswer("jobs.read", { id });
  return (
    <LoadedWindow title={t("jobs.editTitle", { id })} query={job} onClose={onClose}>
      {(record) => <JobEditForm id={id} values={jobValues(record)} onClose={onClose} />}
    </LoadedWindow>
  );
}

function JobEditForm({ id, values, onClose }: JobEditProps & { readonly values: JobValues }) {
  const t = useText("realms");
  const call = useCallForm<JobValues>({
    defaultValues: values,
    toCalls: (next) => updateCalls(id, next),
    faults: jobFaults,
    success: ({ realm }) => t("jobs.saved", { realm }),
    onDone: onClose,
  });
  const { control, watch } = call.form;
  return (
    <FormDialog
      open
      width={720}
      title={t("jobs.editTitle", { id })}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={useReason(updateCalls(id, values)[0])}
    >
      <JobFields control={control} schedule={watch("schedule")} realm={values.realm} />
    </FormDialog>
  );
}
