import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface RoleRemoveProps {
  readonly roleid: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a role goes (gui.md section 10). */
export function RoleRemove({ roleid, onDone, onClose }: RoleRemoveProps) {
  const t = useText("roles");
  return (
    <ConfirmCalls
      title={t("removeTitle")}
      question={t("removeQuestion", { id: roleid })}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "roles.delete", params: { roleid } }]}
      success={t("removed", { id: roleid })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
