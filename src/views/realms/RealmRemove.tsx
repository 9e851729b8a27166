import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface RealmRemoveProps {
  readonly realm: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a realm goes; its users stay, but cannot log in (gui.md section 11.1). */
export function RealmRemove({ realm, onDone, onClose }: RealmRemoveProps) {
  const t = useText("realms");
  return (
    <ConfirmCalls
      title={t("removeTitle")}
      question={t("removeQuestion", { id: realm })}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "realms.delete", params: { realm } }]}
      success={t("removed", { id: realm })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
