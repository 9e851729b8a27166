import { useSend } from "../../api/send";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { useFailureToast } from "../failure/useFailureToast";
import type { Guest } from "./guest";
import { powerCall } from "./guestCalls";
import { useGuestText } from "./useGuestText";

/** Sends what needs no question, and tells how it went. */
export function useQuickPower(guest: Guest) {
  const t = useText("guests");
  const send = useSend();
  const toast = useToast();
  const tellFailure = useFailureToast();
  const name = useGuestText(guest);
  return (action: "start" | "resume") =>
    send.mutate([powerCall(guest, action)], {
      onSuccess: () => toast({ text: t(`done.${action}`, { guest: name }), tone: "success" }),
      onError: tellFailure,
    });
}
