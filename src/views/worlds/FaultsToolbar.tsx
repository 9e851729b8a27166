import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";

interface FaultsToolbarProps {
  readonly hasSelection: boolean;
  readonly hasFaults: boolean;
  readonly onDialog: (dialog: "add" | "edit") => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** The buttons of Faults. */
export function FaultsToolbar({ hasSelection, hasFaults, onDialog, onRemove, onClear }: FaultsToolbarProps) {
  const t = useText("sandbox");
  const why = useText("access");
  const nothing: Reason | undefined = hasSelection ? undefined : { text: why("reason.selectFirst") };
  return (
    <Toolbar label={t("faults.toolbar")}>
      <ActionButton label={t("faults.add")} icon="add" onClick={() => onDialog("add")} />
      <ActionButton label={t("faults.edit")} icon="edit" disabledReason={nothing} onClick={() => onDialog("edit")} />
      <ActionButton label={t("faults.remove")} icon="remove" disabledReason={nothing} onClick={onRemove} />
      <ActionButton
        label={t("faults.clear")}
        icon="ok"
        disabledReason={hasFaults ? undefined : { text: t("faults.noneSet") }}
        onClick={onClear}
      />
    </Toolbar>
  );
}
