import { useState } from "react";
import { endpointOf } from "../../api/endpoints/index";
import { useSend } from "../../api/send";
import { useNeeds } from "../../access/needs";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import type { Guest } from "../../widgets/guest/guest";
import { consoleCall } from "../../widgets/guest/guestCalls";
import { useGuestReasons } from "../../widgets/guest/useGuestReasons";
import { NeedLines } from "../../widgets/need/NeedLines";
import { Cards } from "../../widgets/summary/Cards";
import { ConsoleTicket, type GivenTicket } from "./ConsoleTicket";
import { GuestGate } from "../../widgets/guest/GuestGate";

/** The **Console** card: what Proxmox VE would open, what it takes, and the server's answer; no screen is drawn here. */
export function GuestConsole({ vmid }: { readonly vmid: string }) {
  return <GuestGate vmid={vmid}>{(guest) => <Console key={guest.vmid} guest={guest} />}</GuestGate>;
}

function Console({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const reasons = useGuestReasons(guest);
  const send = useSend();
  const [answer, setAnswer] = useState<GivenTicket>();
  const call = consoleCall(guest);
  const ask = () => {
    setAnswer(undefined);
    send.mutate([call], { onSuccess: ([given]) => setAnswer(typeof given === "object" && given !== null ? given : {}) });
  };
  const asking = reasons.console?.onTryAnyway === undefined ? reasons.console : { ...reasons.console, onTryAnyway: ask };
  const { method, path } = endpointOf(call.name);
  const need = { privileges: ["VM.Console"], paths: [`/vms/${guest.vmid}`] };
  const [state = "unknown"] = useNeeds([need]);
  return (
    <>
      {send.error === null ? null : <FailureNotice error={send.error} />}
      {answer === undefined ? null : <Banner tone="success">{t("consoleGranted")}</Banner>}
      <EmptyState
        icon={reasons.console === undefined ? "console" : "lock"}
        title={t("consoleNotDrawn")}
        action={<ActionButton label={t("consoleAsk")} icon="console" disabledReason={asking} onClick={ask} />}
      >
        {reasons.console?.text ?? t("consoleHint")}
      </EmptyState>
      <Cards>
        <Card title={t("consoleInstead.title")}>
          <KeyValueList
            items={[
              { id: "window", label: t("consoleInstead.window"), value: t(`consoleInstead.${guest.kind}`) },
              {
                id: "call",
                label: t("consoleInstead.call"),
                value: `${method} ${path.replace("{node}", guest.node).replace("{vmid}", guest.vmid)}`,
                mono: true,
              },
              { id: "need", label: t("consoleInstead.need"), value: <NeedLines needs={[{ need, state }]} /> },
            ]}
          />
        </Card>
        {answer === undefined ? null : <ConsoleTicket answer={answer} />}
      </Cards>
    </>
  );
}
