import { useWatch } from "react-hook-form";
import { FormDialog } from "../../components/dialog/FormDialog";
import { useText } from "../../i18n/useText";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { setOptionsCall } from "./configCalls";
import type { ConfigRow } from "./configRows";
import { NetworkFields } from "./NetworkFields";
import { networkFaults } from "./networkFaults";
import { networkPath, type NetworkParts, networkParts, networkText } from "./networkText";
import { RowNeed } from "./RowNeed";

interface NetworkEditProps {
  readonly guest: Guest;
  readonly row: ConfigRow;
  readonly onClose: () => void;
}

/** **Edit: Network Device**: the bridge takes SDN.Use beside the guest's own privilege. */
export function NetworkEdit({ guest, row, onClose }: NetworkEditProps) {
  const t = useText("guests");
  const call = useCallForm<NetworkParts>({
    defaultValues: networkParts(row.value),
    toCalls: (parts) => [setOptionsCall(guest, { [row.option]: networkText(row.value, parts) })],
    faults: (parts, errors) => networkFaults(parts, errors, t),
    fieldOf: { [row.option]: "bridge" },
    success: () => t("optionSaved", { option: row.label }),
    onDone: onClose,
  });
  const { control } = call.form;
  const parts = useWatch({ control, compute: (all: NetworkParts) => all });
  return (
    <FormDialog
      open
      title={t("editTitle", { option: row.label })}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      effect={<RowNeed guest={guest} row={row} more={[{ privileges: ["SDN.Use"], paths: [networkPath(parts)] }]} />}
    >
      <NetworkFields control={control} />
    </FormDialog>
  );
}
