import { useEffect, useState } from "react";
import { useRealms } from "../../api/realms";
import { useAnswer } from "../../api/query";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { useCallForm } from "../../widgets/form/useCallForm";
import { storedText } from "../../widgets/realmSync/stored";
import { readSyncDefaults } from "../../widgets/realmSync/syncDefaults";
import { createCalls, jobFaults, type JobValues, NEW_JOB, newJobId } from "./jobForm";
import { JobFields } from "./JobFields";
import { directoriesOf } from "./jobState";

interface JobCreateProps {
  readonly onDone: (job: string) => void;
  readonly onClose: () => void;
}

/** **Create: Realm Sync Job**; choosing a realm brings its default sync options into the fields. */
export function JobCreate({ onDone, onClose }: JobCreateProps) {
  const t = useText("realms");
  const [id] = useState(newJobId);
  const realms = useRealms();
  const call = useCallForm<JobValues>({
    defaultValues: NEW_JOB,
    toCalls: (values) => createCalls(id, values),
    faults: jobFaults,
    success: ({ realm }) => t("jobs.created", { realm }),
    onDone: () => onDone(id),
  });
  const { control, setValue, watch } = call.form;
  const realm = watch("realm");
  const stored = useAnswer("realms.read", { realm }, { enabled: realm !== "" });
  const defaults = stored.data === undefined ? undefined : storedText(stored.data, "sync-defaults-options");
  useEffect(() => {
    if (defaults === undefined) return;
    const { scope, enableNew, vanishedAcl, vanishedEntry, vanishedProperties } = readSyncDefaults(defaults);
    const touched = { shouldDirty: true };
    setValue("scope", scope, touched);
    setValue("enableNew", enableNew, touched);
    setValue("vanishedAcl", vanishedAcl, touched);
    setValue("vanishedEntry", vanishedEntry, touched);
    setValue("vanishedProperties", vanishedProperties, touched);
  }, [realm, defaults, setValue]);
  const reason = useReason(realm === "" ? undefined : createCalls(id, { ...NEW_JOB, realm })[0]);
  return (
    <FormDialog
      open
      width={720}
      title={t("jobs.createTitle")}
      submitLabel={t("jobs.create")}
      onClose={onClose}
      {...call.dialog}
      loading={call.dialog.loading || stored.isLoading}
      readOnlyReason={reason}
    >
      <JobFields
        control={control}
        schedule={watch("schedule")}
        realm={realm}
        realms={directoriesOf(realms.data ?? []).map((row) => row.realm)}
      />
    </FormDialog>
  );
}
