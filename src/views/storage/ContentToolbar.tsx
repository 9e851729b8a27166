import { ActionButton } from "../../components/actions/ActionButton";
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
  readonly onOpen: (dialog: "download" | "remove") => void;
}

/** Download from URL and Remove (gui.md section 17.5). */
export function ContentToolbar({ node, storage, selected, onOpen }: ContentToolbarProps) {
  const t = useText("volumes");
  const download: Call = { name: "volumes.download", params: { node, storage, url: "", content: "iso", filename: "" } };
  const refused = useReason(download, { bucket: "storage", privilege: "Datastore.AllocateTemplate" });
  const remove = useVolumeReason(storage, selected, () => onOpen("remove"));
  return (
    <Toolbar label={t("toolbar")}>
      <ActionButton
        label={t("download")}
        icon="download"
        disabledReason={refused && { ...refused, onTryAnyway: () => onOpen("download") }}
        onClick={() => onOpen("download")}
      />
      <ActionButton label={t("remove")} icon="remove" disabledReason={remove} onClick={() => onOpen("remove")} />
    </Toolbar>
  );
}
