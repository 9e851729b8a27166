import { useSession } from "../../api/currentSession";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface UserRemoveProps {
  readonly userid: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a user goes, with all that goes along (gui.md section 5.2). */
export function UserRemove({ userid, onDone, onClose }: UserRemoveProps) {
  const t = useText("users");
  const session = useSession();
  const self = session.status === "in" && session.userid === userid;
  const question = t("removeQuestion", { id: userid });
  return (
    <ConfirmCalls
      title={t("removeTitle")}
      question={self ? `${question} ${t("removeSelf")}` : question}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "users.delete", params: { userid } }]}
      success={t("removed", { id: userid })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
