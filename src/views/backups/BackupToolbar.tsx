import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import { ActionButton } from "../../components/actions/ActionButton";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { GATES } from "../../widgets/guest/gates";
import type { Guest } from "../../widgets/guest/guest";
import { useLackReason } from "../../widgets/need/useLackReason";
import { useVolumeReason } from "../../widgets/volume/useVolumeReason";
import type { VolumeRow } from "../../widgets/volume/volumeColumns";

interface BackupToolbarProps {
  readonly guest: Guest;
  readonly storage: string;
  readonly storages: readonly string[];
  readonly selected: VolumeRow | undefined;
  readonly onStorage: (storage: string) => void;
  readonly onOpen: (dialog: "backup" | "restore" | "protect" | "remove") => void;
}

/** Backup now, Restore, Change Protection, Remove, and the storage that is shown (gui.md section 17.4). */
export function BackupToolbar({ guest, storage, storages, selected, onStorage, onOpen }: BackupToolbarProps) {
  const t = useText("guests");
  const volumes = useText("volumes");
  const why = useText("access");
  const backup = useLackReason(
    { privileges: ["VM.Backup"], paths: [`/vms/${guest.vmid}`] },
    { gui: GATES.backup, onTryAnyway: () => onOpen("backup") },
  );
  const unguarded = selected && { ...selected, protected: false };
  const protect = useVolumeReason(storage, unguarded, () => onOpen("protect"));
  const remove = useVolumeReason(storage, selected, () => onOpen("remove"));
  return (
    <>
      <Toolbar label={t("backupToolbar")}>
        <ActionButton label={t("backupNow")} icon="download" disabledReason={backup} onClick={() => onOpen("backup")} />
        <ActionButton
          label={volumes("restore.button")}
          icon="undo"
          disabledReason={selected === undefined ? { text: why("reason.selectFirst") } : undefined}
          onClick={() => onOpen("restore")}
        />
        <ActionButton label={t("protection")} icon="lock" disabledReason={protect} onClick={() => onOpen("protect")} />
        <ActionButton label={t("remove")} icon="remove" disabledReason={remove} onClick={() => onOpen("remove")} />
      </Toolbar>
      {storages.length < 2 ? null : (
        <NativeSelect
          value={storage}
          onChange={(event) => onStorage(event.target.value)}
          input={<OutlinedInput />}
          inputProps={{ "aria-label": t("storage") }}
        >
          {storages.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </NativeSelect>
      )}
    </>
  );
}
