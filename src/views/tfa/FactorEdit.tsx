import { factorDescription } from "../../api/schemas/tfa";
import { useAnswer } from "../../api/query";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { TextField } from "../../components/fields/TextField";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShownValue } from "../../widgets/columns/ShownValue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { useCallForm } from "../../widgets/form/useCallForm";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { VerifyPassword } from "./FactorFields";
import type { FactorEntry, FactorRow } from "./factorEntries";
import { passwordFault, proofOf } from "./factorForm";
import { useOwnPassword } from "./useOwnPassword";

interface FactorEditProps {
  readonly entry: FactorEntry;
  readonly onClose: () => void;
}

interface FactorSettings {
  readonly description: string;
  readonly enable: boolean;
  readonly password: string;
}

const WIDTH = 512;

/** Reads the entry, then opens **Modify a TFA entry's description** (gui.md section 7.5). */
export function FactorEdit(props: FactorEditProps) {
  const t = useText("tfa");
  const { userid, id } = props.entry;
  const stored = useAnswer("tfa.read", { userid, id });
  return (
    <LoadedWindow title={t("editTitle")} query={stored} onClose={props.onClose}>
      {(row) => <FactorEditForm {...props} row={row} />}
    </LoadedWindow>
  );
}

function FactorEditForm({ entry, onClose, row }: FactorEditProps & { readonly row: FactorRow }) {
  const t = useText("tfa");
  const own = useOwnPassword();
  const { userid, id } = entry;
  const call = useCallForm<FactorSettings>({
    defaultValues: { description: row.description ?? "", enable: row.enable ?? true, password: "" },
    toCalls: ({ description, enable, password }) => [
      { name: "tfa.update", params: { userid, id, description, enable, ...proofOf(password, own.asked) } },
    ],
    faults: (values, errors) => ({
      description: fieldFault(factorDescription, values.description, errors, true),
      password: passwordFault(values.password, own.asked, errors),
    }),
    success: () => t("saved", { id: userid }),
    onDone: onClose,
  });
  const { control, watch } = call.form;
  const reason = useReason({ name: "tfa.update", params: { userid, id } });
  return (
    <FormDialog
      open
      width={WIDTH}
      title={t("editTitle")}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      readOnlyReason={reason}
      effect={
        row.enable !== false && !watch("enable") ? <Banner tone="warning">{t("disableHint")}</Banner> : undefined
      }
    >
      <ShownValue label={t("user")} value={userid} />
      <TextField control={control} name="description" label={t("description")} required />
      <CheckField control={control} name="enable" label={t("enabled")} />
      <VerifyPassword control={control} own={own} label={t("password")} />
    </FormDialog>
  );
}
