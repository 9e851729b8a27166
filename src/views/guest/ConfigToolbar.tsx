import { ActionButton } from "../../components/actions/ActionButton";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import type { Guest } from "../../widgets/guest/guest";
import { useLackReason } from "../../widgets/need/useLackReason";
import type { ConfigRow } from "./configRows";
import type { ConfigDialog } from "./search";
import { editorOf } from "./editorOf";
import { useRowReason } from "./useRowReason";

interface ConfigToolbarProps {
  readonly guest: Guest;
  readonly section: "hardware" | "options";
  readonly selected: ConfigRow | undefined;
  readonly onOpen: (dialog: ConfigDialog) => void;
}

const FIXED = /^(?:memory|rootfs|ostype|arch|smbios1|vmgenid|unprivileged)$/;

/** Add, Edit or Resize, Remove (gui.md section 17.4); each option takes the privilege of its family. */
export function ConfigToolbar({ guest, section, selected, onOpen }: ConfigToolbarProps) {
  const t = useText("guests");
  const edit = useRowReason(guest.vmid, selected, () => onOpen("edit"));
  const remove = useRowReason(guest.vmid, selected, () => onOpen("remove"));
  const on = (privilege: string) => ({ privileges: [privilege], paths: [`/vms/${guest.vmid}`] });
  const gate = (privilege: string) => ({ bucket: "vms", privilege }) as const;
  const disk = useLackReason(on("VM.Config.Disk"), {
    gui: gate("VM.Config.Disk"),
    onTryAnyway: () => onOpen("addDisk"),
  });
  const network = useLackReason(on("VM.Config.Network"), {
    gui: gate("VM.Config.Network"),
    onTryAnyway: () => onOpen("addNetwork"),
  });
  const grows = selected !== undefined && editorOf(selected.option, selected.value).kind === "disk";
  const cannot = selected?.unset === true ? "notSet" : "cannotRemove";
  const fixed: Reason | undefined =
    selected?.unset === true || FIXED.test(selected?.option ?? "") ? { text: t(cannot) } : undefined;
  return (
    <Toolbar label={t(section === "hardware" ? "hardwareToolbar" : "optionsToolbar")}>
      {section === "hardware" ? (
        <ActionMenu
          label={t("add")}
          icon="add"
          entries={[
            {
              id: "disk",
              label: t(guest.kind === "qemu" ? "hardDisk" : "mountPoint"),
              icon: "storage",
              disabledReason: disk,
              onClick: () => onOpen("addDisk"),
            },
            {
              id: "network",
              label: t("networkDevice"),
              icon: "network",
              disabledReason: network,
              onClick: () => onOpen("addNetwork"),
            },
          ]}
        />
      ) : null}
      <ActionButton
        label={t(grows ? "resize" : "edit")}
        icon="edit"
        disabledReason={edit}
        onClick={() => onOpen("edit")}
      />
      <ActionButton
        label={t("remove")}
        icon="remove"
        disabledReason={remove ?? fixed}
        onClick={() => onOpen("remove")}
      />
    </Toolbar>
  );
}
