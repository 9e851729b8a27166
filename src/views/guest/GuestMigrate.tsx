import { useResources } from "../../api/resources";
import { node as nodeField } from "../../api/schemas/nodes";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { fieldFault } from "../../widgets/form/fieldRule";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { migrateCall } from "../../widgets/guest/guestCalls";
import { useGuestText } from "../../widgets/guest/useGuestText";

/** **Migrate**: to which node (gui.md section 17.4). */
export function GuestMigrate({ guest, onClose }: { readonly guest: Guest; readonly onClose: () => void }) {
  const t = useText("guests");
  const name = useGuestText(guest);
  const nodes = (useResources().data ?? []).filter((row) => row.type === "node" && row.node !== guest.node);
  const call = useCallForm<{ readonly target: string }>({
    defaultValues: { target: "" },
    toCalls: ({ target }) => [migrateCall(guest, target)],
    faults: ({ target }, errors) => ({ target: fieldFault(nodeField, target, errors, true) }),
    success: ({ target }) => t("done.migrate", { guest: name, node: target }),
    onDone: onClose,
  });
  const reason = useReason(migrateCall(guest, guest.node));
  const options = nodes.map((row) => ({
    value: row.node ?? "",
    label: row.status === "online" ? (row.node ?? "") : t("nodeOffline", { node: row.node ?? "" }),
  }));
  return (
    <FormDialog
      open
      title={t("migrateTitle", { guest: name })}
      submitLabel={t("migrate")}
      onClose={onClose}
      {...call.dialog}
      readOnlyReason={reason}
      effect={<Banner tone="info">{t("migrateHint", { path: `/vms/${guest.vmid}` })}</Banner>}
    >
      <ChoiceField
        control={call.form.control}
        name="target"
        label={t("target")}
        required
        options={[{ value: "", label: "" }, ...options]}
      />
    </FormDialog>
  );
}
