import { useSend } from "../../api/send";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { type GuiGate, useReason } from "../../widgets/action/useReason";
import { useAddress } from "../../widgets/address/useAddress";
import { failureWords } from "../../widgets/failure/failureText";
import { GuestQuestions } from "./GuestQuestions";
import { powerCall, removeGuestCall } from "./guestCalls";
import { actionSearch } from "./search";
import { type Guest, useGuest } from "./useGuest";
import { useGuestText } from "./useGuestText";

const POWER: GuiGate = { bucket: "vms", privilege: "VM.PowerMgmt" };
const ALLOCATE: GuiGate = { bucket: "vms", privilege: "VM.Allocate" };

/** The buttons in the title bar of a guest (gui.md section 17.4); nothing where the guest is not listed. */
export function GuestActions({ vmid }: { readonly vmid: string }) {
  const state = useGuest(vmid);
  return state.status === "listed" ? <Buttons guest={state.guest} /> : null;
}

function useStart(guest: Guest) {
  const t = useText("guests");
  const errors = useText("errors");
  const send = useSend();
  const toast = useToast();
  const name = useGuestText(guest);
  return () =>
    send.mutate([powerCall(guest, "start")], {
      onSuccess: () => toast({ text: t("done.start", { guest: name }), tone: "success" }),
      onError: (error) => {
        const words = failureWords(error, errors);
        toast({ text: [words.title, words.detail].join("\n"), tone: "error" });
      },
    });
}

function Buttons({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const why = useText("access");
  const [address, setAddress] = useAddress(actionSearch);
  const start = useStart(guest);
  const state = (fits: boolean, key: "running" | "notRunning" | "template" | "mustBeStopped"): Reason | undefined =>
    fits ? undefined : { text: why(`reason.${key}`) };
  const running = guest.row.status === "running";
  const noTemplate = state(guest.row.template !== true, "template");
  const whenRunning = noTemplate ?? state(running, "notRunning");
  const removal = removeGuestCall(guest, { purge: false, disks: false });
  // A missing privilege is told before a state that does not fit: it stays when the state changes.
  const noPower = useReason(powerCall(guest, "start"), POWER);
  const noRemoval = useReason(removal, ALLOCATE);
  const entry = (action: "reboot" | "stop") => ({
    id: action,
    label: t(action),
    icon: action,
    disabledReason: noPower ?? whenRunning,
    onClick: () => setAddress({ action }),
  });
  return (
    <>
      <Toolbar label={t("toolbar")}>
        <CallButton
          label={t("start")}
          icon="play"
          call={powerCall(guest, "start")}
          gui={POWER}
          reason={noPower ?? noTemplate ?? state(!running, "running")}
          onClick={start}
        />
        <CallButton
          label={t("shutdown")}
          icon="shutdown"
          call={powerCall(guest, "shutdown")}
          gui={POWER}
          reason={noPower ?? whenRunning}
          onClick={() => setAddress({ action: "shutdown" })}
        />
        <ActionMenu label={t("power")} icon="chevronDown" iconOnly entries={[entry("reboot"), entry("stop")]} />
        <CallButton
          label={t("remove")}
          icon="remove"
          call={removal}
          gui={ALLOCATE}
          reason={noRemoval ?? state(!running, "mustBeStopped")}
          onClick={() => setAddress({ action: "remove" })}
        />
      </Toolbar>
      <GuestQuestions guest={guest} action={address.action} onClose={() => setAddress({ action: undefined }, "replace")} />
    </>
  );
}
