import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import type { Call } from "../../api/endpoints/index";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { useVolumeReason } from "../../widgets/volume/useVolumeReason";
import type { VolumeRow } from "../../widgets/volume/volumeColumns";

interface ContentToolbarProps {
  readonly node: string;
  readonly storage: string;
  readonly selected: VolumeRow | undefined;
  readonly onOpen: (dialog: "download" | "restore" | "remove") => void;
}

/** Download from URL, Restore and Remove (gui.md section 17.5). */
export function ContentToolbar({ node, storage, selected, onOpen }: ContentToolbarProps) {
  const t = useText("volumes");
  const why = useText("access");
  const download: Call = { name: "volumes.download", params: { node, storage, url: "", content: "iso", filename: "" } };
  const refused = useReason(download, { bucket: "storage", privilege: "Datastore.AllocateTemplate" });
  const remove = useVolumeReason(storage, selected, () => onOpen("remove"));
  const restore: Reason | undefined =
    selected === undefined
      ? { text: why("reason.selectFirst") }
      : selected.content === "backup"
        ? undefined
        : { text: t("restore.notBackup") };
  return (
    <Toolbar label={t("toolbar")}>
      <ActionButton
        label={t("download")}
        icon="download"
        disabledReason={refused && { ...refused, onTryAnyway: () => onOpen("download") }}
        onClick={() => onOpen("download")}
      />
      <ActionButton label={t("restore.button")} icon="undo" disabledReason={restore} onClick={() => onOpen("restore")} />
      <ActionButton label={t("remove")} icon="remove" disabledReason={remove} onClick={() => onOpen("remove")} />
    </Toolbar>
  );
}
