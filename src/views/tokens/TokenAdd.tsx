import { createdToken } from "../../api/schemas/tokens";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { EffectSlot } from "../../widgets/effect/EffectSlot";
import { useCallForm } from "../../widgets/form/useCallForm";
import { UserSelect } from "../../widgets/select/UserSelect";
import { EntryRows } from "./EntryRows";
import { PrivsepHint } from "./PrivsepHint";
import { CommentField, SettingFields } from "./TokenFields";
import { createCall, entryCall, type NewEntry, type NewToken, newTokenFaults } from "./tokenForm";
import type { NewSecret } from "./TokenSecret";

interface TokenAddProps {
  /** Whose token it is at first. */
  readonly userid: string;
  /** The token exists; its entries are still to be set. */
  readonly onCreated: (secret: NewSecret) => void;
  readonly onClose: () => void;
}

const WIDTH = 680;
const NO_ENTRIES: readonly NewEntry[] = [];

/** **Add: Token**, with the permissions that the token shall have (gui.md section 6.1, and more). */
export function TokenAdd({ userid, onCreated, onClose }: TokenAddProps) {
  const t = useText("tokens");
  const words = useText("permissions");
  const call = useCallForm<NewToken>({
    defaultValues: { userid, tokenid: "", privsep: true, expire: 0, comment: "", entries: [] },
    toCalls: (values) => [createCall(values)],
    faults: (values, errors) => newTokenFaults(values, errors, words),
    success: () => undefined,
    onDone: ([answer]) => {
      const { "full-tokenid": id, value } = createdToken.parse(answer);
      const { privsep, entries } = call.form.getValues();
      onCreated({ id, value, entries: privsep ? entries : NO_ENTRIES });
    },
  });
  const { control, watch } = call.form;
  const [owner, name, privsep] = watch(["userid", "tokenid", "privsep"]);
  const values = call.form.getValues();
  // The entries are set right after the token, once its secret is shown.
  const entries = privsep ? values.entries.map((entry) => entryCall(`${owner}!${name}`, entry)) : [];
  const pending = call.calls.length === 0 ? [] : [...call.calls, ...entries];
  const reason = useReason(
    owner === "" ? undefined : { name: "tokens.create", params: { userid: owner, tokenid: name } },
  );
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("addTitle")}
      submitLabel={t("add")}
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      effect={<EffectSlot calls={pending} />}
    >
      <TwoColumns
        left={
          <>
            <UserSelect control={control} name="userid" label={t("user")} required />
            <TextField control={control} name="tokenid" label={t("tokenId")} required mono autoFocus />
          </>
        }
        right={<SettingFields control={control} />}
      />
      <PrivsepHint userid={owner} privsep={privsep} />
      <CommentField control={control} />
      {privsep ? <EntryRows control={control} /> : null}
    </FormDialog>
  );
}
