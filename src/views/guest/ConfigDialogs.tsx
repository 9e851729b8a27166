import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import type { Guest } from "../../widgets/guest/guest";
import { AddDisk } from "./AddDisk";
import { AddNetwork } from "./AddNetwork";
import { deleteOptionCall } from "./configCalls";
import type { ConfigRow } from "./configRows";
import { DiskGrow } from "./DiskGrow";
import { editorOf } from "./editorOf";
import { NetworkEdit } from "./NetworkEdit";
import { OptionEdit } from "./OptionEdit";
import type { ConfigDialog } from "./search";

interface ConfigDialogsProps {
  readonly guest: Guest;
  readonly dialog: ConfigDialog | undefined;
  readonly selected: ConfigRow | undefined;
  /** The options that are set. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** The dialogs of a guest's configuration, by the address. */
export function ConfigDialogs({ guest, dialog, selected, taken, onClose }: ConfigDialogsProps) {
  const t = useText("guests");
  if (dialog === "addDisk") return <AddDisk guest={guest} taken={taken} onClose={onClose} />;
  if (dialog === "addNetwork") return <AddNetwork guest={guest} taken={taken} onClose={onClose} />;
  if (selected === undefined || dialog === undefined) return null;
  const { option, label, value } = selected;
  if (dialog === "remove") {
    const keeps = editorOf(option, value).kind === "disk";
    return (
      <ConfirmCalls
        title={t("confirm")}
        question={t(keeps ? "detachQuestion" : "removeOption", { option: label })}
        confirmLabel={t("remove")}
        danger
        calls={[deleteOptionCall(guest, option)]}
        success={t("optionRemoved", { option: label })}
        onDone={onClose}
        onClose={onClose}
      />
    );
  }
  switch (editorOf(option, value).kind) {
    case "disk":
      return <DiskGrow key={option} guest={guest} row={selected} onClose={onClose} />;
    case "network":
      return <NetworkEdit key={option} guest={guest} row={selected} onClose={onClose} />;
    default:
      return <OptionEdit key={option} guest={guest} row={selected} onClose={onClose} />;
  }
}
