import { useWatch } from "react-hook-form";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { HeldLines } from "../../widgets/need/HeldLines";
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
  const { control } = call.form;
  const parts = useWatch({ control, compute: (all: NetworkParts) => all });
  const needs = [
    { privileges: ["VM.Config.Network"], paths: [`/vms/${guest.vmid}`] },
    { privileges: ["SDN.Use"], paths: [networkPath(parts)] },
  ];
  return (
    <FormDialog
      open
      title={t("addTitle", { what: t("networkDevice") })}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      effect={<HeldLines needs={needs} />}
    >
      <NetworkFields control={control} />
    </FormDialog>
  );
}
