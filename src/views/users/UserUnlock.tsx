import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface UserUnlockProps {
  readonly userid: string;
  readonly onClose: () => void;
}

/** Asks before the lock of a user's second factors is taken off (gui.md section 5.2). */
export function UserUnlock({ userid, onClose }: UserUnlockProps) {
  const t = useText("users");
  return (
    <ConfirmCalls
      title={t("unlockTitle", { id: userid })}
      question={t("unlockQuestion", { id: userid })}
      confirmLabel={t("unlock")}
      danger
      calls={[{ name: "users.unlockTfa", params: { userid } }]}
      success={t("unlocked", { id: userid })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
