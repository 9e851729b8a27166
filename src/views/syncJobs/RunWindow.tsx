import { ActionButton } from "../../components/actions/ActionButton";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { useText } from "../../i18n/useText";
import { type StartedSync, SyncRun } from "../../widgets/realmSync/SyncRun";

/** What a job that was started by hand does. */
export function RunWindow({ run, onClose }: { readonly run: StartedSync; readonly onClose: () => void }) {
  const t = useText("realms");
  const common = useText("common");
  const close = <ActionButton label={common("close")} variant="contained" onClick={onClose} />;
  return (
    <InfoWindow open title={t("sync.title")} width={720} onClose={onClose} actions={close}>
      <SyncRun run={run} />
    </InfoWindow>
  );
}
