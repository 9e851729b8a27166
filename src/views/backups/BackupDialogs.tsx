import { lazy } from "react";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import type { Guest } from "../../widgets/guest/guest";
import type { VolumeRow } from "../../widgets/volume/volumeColumns";
import { BackupNow } from "./BackupNow";

const RestoreDialog = lazy(async () => ({ default: (await import("../../widgets/volume/RestoreDialog")).RestoreDialog }));

interface BackupDialogsProps {
  readonly guest: Guest;
  readonly dialog: "backup" | "restore" | "protect" | "remove";
  readonly storage: string;
  readonly storages: readonly string[];
  readonly selected: VolumeRow | undefined;
  readonly onClose: () => void;
}

/** The dialogs of a guest's backups, by the address. */
export function BackupDialogs({ guest, dialog, storage, storages, selected, onClose }: BackupDialogsProps) {
  const t = useText("guests");
  const { node } = guest;
  if (dialog === "backup") return <BackupNow guest={guest} storage={storage} storages={storages} onClose={onClose} />;
  if (selected === undefined) return null;
  const volume = selected.volid;
  if (dialog === "restore") {
    return <RestoreDialog key={volume} plan={{ node, from: storage, row: selected }} onClose={onClose} />;
  }
  const guarded = selected.protected === true;
  const params = { node, storage, volume };
  if (dialog === "protect") {
    return (
      <ConfirmCalls
        title={t("confirm")}
        question={t(guarded ? "unprotectQuestion" : "protectQuestion", { volume })}
        confirmLabel={t("protection")}
        danger={guarded}
        calls={[{ name: "volumes.update", params: { ...params, protected: !guarded } }]}
        success={t("protectionSaved", { volume })}
        onDone={onClose}
        onClose={onClose}
      />
    );
  }
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={t("backupRemove", { volume })}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "volumes.delete", params }]}
      success={t("backupRemoved", { volume })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
