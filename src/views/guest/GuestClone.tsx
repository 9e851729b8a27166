import { useWatch } from "react-hook-form";
import { useResources } from "../../api/resources";
import { lxcOptions, qemuOptions } from "../../api/schemas/guestOptions";
import { vmid as vmidField } from "../../api/schemas/guests";
import { storageid } from "../../api/schemas/storages";
import { useStoragesOf } from "../../api/templates";
import { FormDialog } from "../../components/dialog/FormDialog";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { fieldFault } from "../../widgets/form/fieldRule";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { cloneCall, type ClonePlan } from "../../widgets/guest/guestCalls";
import { nextId } from "../../widgets/guest/nextId";
import { useGuestText } from "../../widgets/guest/useGuestText";
import { HeldLines } from "../../widgets/need/HeldLines";
import { cloneNeeds } from "./cloneNeeds";

/** **Clone**: a copy under a new id; below the choices stand the rights that they take. */
export function GuestClone({ guest, onClose }: { readonly guest: Guest; readonly onClose: () => void }) {
  const t = useText("guests");
  const name = useGuestText(guest);
  const rows = useResources().data ?? [];
  const storages = useStoragesOf(guest.node, guest.kind === "qemu" ? "images" : "rootdir");
  const nameField = guest.kind === "qemu" ? qemuOptions.name : lxcOptions.hostname;
  const call = useCallForm<ClonePlan>({
    defaultValues: { newid: nextId(rows), name: "", pool: "", storage: "" },
    toCalls: (plan) => [cloneCall(guest, plan)],
    faults: (plan, errors) => ({
      newid: fieldFault(vmidField, plan.newid, errors, true),
      name: fieldFault(nameField, plan.name, errors),
      storage: fieldFault(storageid, plan.storage, errors),
    }),
    fieldOf: { hostname: "name" },
    success: ({ newid }) => t("done.clone", { guest: name, newid }),
    onDone: onClose,
  });
  const { control } = call.form;
  const needs = cloneNeeds(guest.vmid, useWatch({ control, compute: (all: ClonePlan) => all }));
  const pools = rows.filter((row) => row.type === "pool").map((row) => ({ value: row.pool ?? "", label: row.pool ?? "" }));
  return (
    <FormDialog
      open
      title={t("cloneTitle", { guest: name })}
      submitLabel={t("clone")}
      onClose={onClose}
      {...call.dialog}
      effect={<HeldLines needs={needs} />}
    >
      <TextField control={control} name="newid" label={t("newId")} required mono />
      <TextField control={control} name="name" label={t(guest.kind === "qemu" ? "name" : "labels.hostname")} mono />
      <ChoiceField control={control} name="pool" label={t("pool")} options={[{ value: "", label: t("noPool") }, ...pools]} />
      <FreeChoiceField
        control={control}
        name="storage"
        label={t("targetStorage")}
        mono
        helper={t("sameStorage")}
        suggestions={(storages.data ?? []).map((row) => ({ value: row.storage, description: row.type }))}
      />
    </FormDialog>
  );
}
