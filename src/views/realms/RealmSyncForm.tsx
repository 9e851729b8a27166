import { useState } from "react";
import { useSend } from "../../api/send";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ActionButton } from "../../components/actions/ActionButton";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { WideFields } from "../../widgets/columns/WideFields";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { useCallForm } from "../../widgets/form/useCallForm";
import { syncCall } from "../../widgets/realmSync/syncCall";
import type { SyncDefaults } from "../../widgets/realmSync/syncDefaults";
import { type StartedSync, SyncRun } from "../../widgets/realmSync/SyncRun";
import { SyncScope } from "../../widgets/realmSync/SyncScope";
import { useBefore } from "../../widgets/realmSync/useBefore";
import { VanishedFields } from "../../widgets/realmSync/VanishedFields";

interface RealmSyncFormProps {
  readonly realm: string;
  readonly defaults: SyncDefaults;
  readonly hint: string | undefined;
  readonly onStarted: (run: StartedSync) => void;
  readonly onClose: () => void;
}

/** The settings of a sync with **Preview** and **Sync**; a preview stays below until the settings change. */
export function RealmSyncForm({ realm, defaults, hint, onStarted, onClose }: RealmSyncFormProps) {
  const t = useText("realms");
  const before = useBefore();
  const preview = useSend();
  const [shown, setShown] = useState<{ readonly upid: string; readonly of: string }>();
  const call = useCallForm<SyncDefaults>({
    defaultValues: defaults,
    toCalls: (values) => [syncCall(realm, values, false)],
    faults: (values, errors) => ({ scope: values.scope === "" ? errors("field.missing") : undefined }),
    success: () => t("sync.started", { id: realm }),
    onDone: ([upid]) => onStarted({ upid: String(upid), preview: false, ...before }),
  });
  const { form } = call;
  const values = JSON.stringify(form.watch());
  const onPreview = () => {
    void form.trigger(undefined, { shouldFocus: true }).then((valid) => {
      if (!valid) return;
      const of = JSON.stringify(form.getValues());
      preview.mutate([syncCall(realm, form.getValues(), true)], {
        onSuccess: ([upid]) => setShown({ upid: String(upid), of }),
      });
    });
  };
  const reason = useReason(syncCall(realm, form.getValues(), false));
  return (
    <FormDialog
      open
      width={720}
      title={t("sync.title")}
      submitLabel={t("sync.button")}
      onClose={onClose}
      {...call.dialog}
      dirty={false}
      loading={call.dialog.loading || preview.isPending}
      submitError={call.dialog.submitError ?? (preview.error === null ? undefined : <FailureNotice error={preview.error} />)}
      readOnlyReason={reason}
      moreActions={<ActionButton label={t("sync.preview")} icon="eye" disabledReason={reason} onClick={onPreview} />}
    >
      {hint === undefined ? null : <Banner tone="info">{hint}</Banner>}
      <WideFields>
        <ShownValue label={t("realm")} value={realm} />
        <SyncScope control={form.control} label={t("sync.enableNew")} />
      </WideFields>
      <VanishedFields control={form.control} />
      {shown === undefined ? null : (
        <>
          {shown.of === values ? null : <Banner tone="warning">{t("sync.outdated")}</Banner>}
          <SyncRun key={shown.upid} run={{ upid: shown.upid, preview: true, ...before }} />
        </>
      )}
    </FormDialog>
  );
}
