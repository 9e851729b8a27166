import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import type { Guest } from "../../widgets/guest/guest";
import { useGuestText } from "../../widgets/guest/useGuestText";
import { dropCall, rollbackCall } from "./snapshotCalls";
import type { Snapshot } from "./snapshotColumns";
import { SnapshotForm } from "./SnapshotForm";

interface SnapshotDialogsProps {
  readonly guest: Guest;
  readonly dialog: "take" | "edit" | "rollback" | "remove";
  readonly selected: Snapshot | undefined;
  /** Names that are in use. */
  readonly names: readonly string[];
  readonly onDone: (sel: string | undefined) => void;
  readonly onClose: () => void;
}

/** The dialogs of a guest's snapshots, by the address. */
export function SnapshotDialogs({ guest, dialog, selected, names, onDone, onClose }: SnapshotDialogsProps) {
  const t = useText("guests");
  const name = useGuestText(guest);
  if (dialog === "take") return <SnapshotForm guest={guest} row={undefined} names={names} onDone={onDone} onClose={onClose} />;
  if (selected === undefined) return null;
  if (dialog === "edit") {
    return <SnapshotForm key={selected.name} guest={guest} row={selected} names={names} onDone={onDone} onClose={onClose} />;
  }
  const values = { guest: name, snapshot: selected.name };
  const removes = dialog === "remove";
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={t(removes ? "snapshotRemove" : "snapshotRollback", values)}
      confirmLabel={t(removes ? "remove" : "rollback")}
      danger
      calls={[removes ? dropCall(guest, selected.name) : rollbackCall(guest, selected.name)]}
      success={t(removes ? "snapshotRemoved" : "snapshotRolledBack", values)}
      onDone={() => onDone(removes ? undefined : selected.name)}
      onClose={onClose}
    />
  );
}
