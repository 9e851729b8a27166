import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import { GuestRemove } from "./GuestRemove";
import { powerCall } from "./guestCalls";
import type { Guest } from "./useGuest";
import { useGuestText } from "./useGuestText";

interface GuestQuestionsProps {
  readonly guest: Guest;
  readonly action: "shutdown" | "reboot" | "stop" | "remove" | undefined;
  readonly onClose: () => void;
}

/** What is asked before a guest is switched off or removed. */
export function GuestQuestions({ guest, action, onClose }: GuestQuestionsProps) {
  const t = useText("guests");
  const name = useGuestText(guest);
  if (action === undefined) return null;
  if (action === "remove") return <GuestRemove guest={guest} onClose={onClose} />;
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={t(`questions.${action}`, { guest: name })}
      confirmLabel={t(action)}
      danger={action === "stop"}
      calls={[powerCall(guest, action)]}
      success={t(`done.${action}`, { guest: name })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
