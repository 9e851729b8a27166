import { useState } from "react";
import { useSend } from "../../api/send";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import type { Guest } from "../../widgets/guest/guest";
import { consoleCall } from "../../widgets/guest/guestCalls";
import { useGuestReasons } from "../../widgets/guest/useGuestReasons";
import { GuestGate } from "./GuestGate";

/** The **Console** card: whether the server would let this login in; the screen itself is not drawn here. */
export function GuestConsole({ vmid }: { readonly vmid: string }) {
  return <GuestGate vmid={vmid}>{(guest) => <Console guest={guest} />}</GuestGate>;
}

function Console({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const reasons = useGuestReasons(guest);
  const send = useSend();
  const [granted, setGranted] = useState(false);
  const ask = () => {
    setGranted(false);
    send.mutate([consoleCall(guest)], { onSuccess: () => setGranted(true) });
  };
  const asking = reasons.console?.onTryAnyway === undefined ? reasons.console : { ...reasons.console, onTryAnyway: ask };
  return (
    <>
      {send.error === null ? null : <FailureNotice error={send.error} />}
      {granted ? <Banner tone="success">{t("consoleGranted")}</Banner> : null}
      <EmptyState
        icon={reasons.console === undefined ? "console" : "lock"}
        title={t("consoleTitle")}
        action={<ActionButton label={t("consoleAsk")} icon="console" disabledReason={asking} onClick={ask} />}
      >
        {reasons.console?.text ?? t("consoleHint", { path: `/vms/${guest.vmid}` })}
      </EmptyState>
    </>
  );
}
