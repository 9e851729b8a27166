import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface GroupRemoveProps {
  readonly groupid: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a group goes, with the entries that go along (gui.md section 8). */
export function GroupRemove({ groupid, onDone, onClose }: GroupRemoveProps) {
  const t = useText("groups");
  return (
    <ConfirmCalls
      title={t("removeTitle")}
      question={t("removeQuestion", { id: groupid })}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "groups.delete", params: { groupid } }]}
      success={t("removed", { id: groupid })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
