import { useNavigate } from "@tanstack/react-router";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { useCallForm } from "../../widgets/form/useCallForm";
import { removeGuestCall } from "../../widgets/guest/guestCalls";
import { RemovalEffect } from "./RemovalEffect";
import type { Guest } from "../../widgets/guest/guest";
import { useGuestText } from "../../widgets/guest/useGuestText";

interface Values {
  readonly typed: string;
  readonly purge: boolean;
  readonly disks: boolean;
}

/** Asks for the guest's id before it is removed, and says what goes along (api.md chapter 6). */
export function GuestRemove({ guest, onClose }: { readonly guest: Guest; readonly onClose: () => void }) {
  const t = useText("guests");
  const why = useText("access");
  const name = useGuestText(guest);
  const navigate = useNavigate();
  const call = useCallForm<Values>({
    defaultValues: { typed: "", purge: false, disks: false },
    toCalls: ({ purge, disks }) => [removeGuestCall(guest, { purge, disks })],
    faults: ({ typed }) => ({
      typed: typed.trim() === guest.vmid ? undefined : t("typeIdWrong", { vmid: guest.vmid }),
    }),
    success: () => t("done.remove", { guest: name }),
    onDone: () => void navigate({ to: "/node/$node/$tab", params: { node: guest.node, tab: "summary" } }),
  });
  const { control } = call.form;
  const refused = useReason(removeGuestCall(guest, { purge: false, disks: false }));
  const reason = guest.row.status === "running" ? { text: why("reason.mustBeStopped") } : refused;
  return (
    <FormDialog
      open
      title={t("removeTitle", { guest: name })}
      submitLabel={t("remove")}
      onClose={onClose}
      {...call.dialog}
      dirty={false}
      readOnlyReason={reason}
      effect={<RemovalEffect guest={guest} />}
    >
      <TextField control={control} name="typed" label={t("typeId", { vmid: guest.vmid })} required mono />
      <CheckField control={control} name="purge" label={t("purge")} />
      <CheckField control={control} name="disks" label={t("destroyDisks")} />
    </FormDialog>
  );
}
