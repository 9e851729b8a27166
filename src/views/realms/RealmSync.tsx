import { useState } from "react";
import { useRealm } from "../../api/realm";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { Skeletons } from "../../components/feedback/Skeletons";
import { ActionButton } from "../../components/actions/ActionButton";
import { useText } from "../../i18n/useText";
import { type StartedSync, SyncRun } from "../../widgets/realmSync/SyncRun";
import { readSyncDefaults } from "../../widgets/realmSync/syncDefaults";
import { storedText } from "../../widgets/realmSync/stored";
import { RealmSyncForm } from "./RealmSyncForm";

interface RealmSyncProps {
  readonly realm: string;
  readonly onClose: () => void;
}

/** Window **Realm Sync** (gui.md section 12.1); once a sync was started it shows what it does. */
export function RealmSync({ realm, onClose }: RealmSyncProps) {
  const t = useText("realms");
  const common = useText("common");
  const stored = useRealm(realm);
  const [started, setStarted] = useState<StartedSync>();
  if (started !== undefined) {
    const close = <ActionButton label={common("close")} variant="contained" onClick={onClose} />;
    return (
      <InfoWindow open title={t("sync.title")} width={720} onClose={onClose} actions={close}>
        <SyncRun run={started} />
      </InfoWindow>
    );
  }
  // Who may sync may not be allowed to read the realm: the window opens without presets then.
  if (stored.data === undefined && stored.error === null) {
    return (
      <InfoWindow open title={t("sync.title")} width={720} onClose={onClose}>
        <Skeletons lines={5} height={32} />
      </InfoWindow>
    );
  }
  const text = storedText(stored.data, "sync-defaults-options");
  return (
    <RealmSyncForm
      realm={realm}
      defaults={readSyncDefaults(text)}
      hint={stored.data === undefined ? t("sync.defaultsUnread") : text === "" ? t("sync.noDefaults") : undefined}
      onStarted={setStarted}
      onClose={onClose}
    />
  );
}
