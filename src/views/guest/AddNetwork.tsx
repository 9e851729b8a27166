import { useWatch } from "react-hook-form";
import { useNeeds } from "../../access/needs";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { NeedLines } from "../../widgets/need/NeedLines";
import { freeSlot, setOptionsCall } from "./configCalls";
import { NetworkFields } from "./NetworkFields";
import { networkFaults } from "./networkFaults";
import { networkPath, type NetworkParts, networkText } from "./networkText";

interface AddNetworkProps {
  readonly guest: Guest;
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** **Add: Network Device**. */
export function AddNetwork({ guest, taken, onClose }: AddNetworkProps) {
  const t = useText("guests");
  const slot = freeSlot(taken, "net");
  const base = guest.kind === "qemu" ? "virtio" : `name=eth${slot.slice(3)},ip=dhcp`;
  const call = useCallForm<NetworkParts>({
    defaultValues: { bridge: "vmbr0", tag: "", firewall: true },
    toCalls: (parts) => [setOptionsCall(guest, { [slot]: networkText(base, parts) })],
    faults: (parts, errors) => networkFaults(parts, errors, t),
    fieldOf: { [slot]: "bridge" },
    success: () => t("optionAdded", { option: slot }),
    onDone: onClose,
  });
  const { control, formState } = call.form;
  const parts = useWatch({ control, compute: (all: NetworkParts) => all });
  const needs = [
    { privileges: ["VM.Config.Network"], paths: [`/vms/${guest.vmid}`] },
    { privileges: ["SDN.Use"], paths: [networkPath(parts)] },
  ];
  const states = useNeeds(needs);
  return (
    <FormDialog
      open
      title={t("addTitle", { what: t("networkDevice") })}
      submitLabel={t("add")}
      onClose={onClose}
      onSubmit={call.submit}
      loading={call.loading}
      submitError={call.submitError}
      dirty={call.dirty}
      valid={Object.keys(formState.errors).length === 0}
      effect={<NeedLines needs={needs.map((need, at) => ({ need, state: states[at] ?? "unknown" }))} />}
    >
      <NetworkFields control={control} />
    </FormDialog>
  );
}
