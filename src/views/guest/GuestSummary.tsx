import { useAnswer } from "../../api/query";
import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { Cards } from "../../widgets/summary/Cards";
import { HeldPrivileges } from "../../widgets/summary/HeldPrivileges";
import { GuestGate } from "../../widgets/guest/GuestGate";
import { GuestNotes } from "./GuestNotes";
import { useStatusItems } from "./statusItems";
import type { Guest } from "../../widgets/guest/guest";

const POLL_MS = 3_000;

/** The **Summary** card of a guest (gui.md section 17.4). */
export function GuestSummary({ vmid }: { readonly vmid: string }) {
  return <GuestGate vmid={vmid}>{(guest) => <Summary guest={guest} />}</GuestGate>;
}

function Summary({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const path = `/vms/${guest.vmid}`;
  const name = guest.kind === "qemu" ? "qemu.status" : "lxc.status";
  const status = useAnswer(name, { node: guest.node, vmid: guest.vmid }, { refetchInterval: POLL_MS });
  const items = useStatusItems(guest, status.data);
  return (
    <Cards>
      <Card title={t("statusTitle")}>
        {status.error === null ? null : <FailureNotice error={status.error} onRetry={() => void status.refetch()} />}
        <KeyValueList items={items} />
      </Card>
      <Card title={t("rights")}>
        <HeldPrivileges path={path} noun="VM" none={t("rightsNone", { path })} />
      </Card>
      <GuestNotes guest={guest} />
    </Cards>
  );
}
