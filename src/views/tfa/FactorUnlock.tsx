import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";

interface FactorUnlockProps {
  readonly userid: string;
  readonly onClose: () => void;
}

/** Asks before the locks of a user's second factors are taken off (gui.md sections 5.2 and 7.7). */
export function FactorUnlock({ userid, onClose }: FactorUnlockProps) {
  const t = useText("tfa");
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
