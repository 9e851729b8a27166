import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { GATES } from "../../widgets/guest/gates";
import type { Guest } from "../../widgets/guest/guest";
import { snapshotCall } from "../../widgets/guest/guestCalls";
import { useReason } from "../../widgets/action/useReason";
import { dropCall, describeCall, rollbackCall } from "./snapshotCalls";
import type { Snapshot } from "./snapshotColumns";

interface SnapshotToolbarProps {
  readonly guest: Guest;
  readonly selected: Snapshot | undefined;
  readonly onOpen: (dialog: "take" | "edit" | "rollback" | "remove") => void;
}

/** Take Snapshot, Rollback, Edit, Remove (gui.md section 17.4). */
export function SnapshotToolbar({ guest, selected, onOpen }: SnapshotToolbarProps) {
  const t = useText("guests");
  const why = useText("access");
  const name = selected?.name ?? "";
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const refused = useReason(snapshotCall(guest, "snapshot"), GATES.snapshot);
  const back = useReason(rollbackCall(guest, name), GATES.rollback);
  const asking = (reason: Reason | undefined, dialog: "take" | "rollback") =>
    reason && { ...reason, onTryAnyway: () => onOpen(dialog) };
  return (
    <Toolbar label={t("snapshotToolbar")}>
      <ActionButton
        label={t("takeSnapshot")}
        icon="add"
        disabledReason={asking(refused, "take")}
        onClick={() => onOpen("take")}
      />
      <ActionButton
        label={t("rollback")}
        icon="undo"
        disabledReason={nothing ?? asking(back, "rollback")}
        onClick={() => onOpen("rollback")}
      />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={describeCall(guest, name, "")}
        gui={GATES.snapshot}
        reason={nothing}
        onClick={() => onOpen("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={dropCall(guest, name)}
        gui={GATES.snapshot}
        reason={nothing}
        onClick={() => onOpen("remove")}
      />
    </Toolbar>
  );
}
