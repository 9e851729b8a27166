import { lxcOptions, qemuOptions } from "../../api/schemas/guestOptions";
import type { Field } from "../../api/schemas/field";
import { FormDialog } from "../../components/dialog/FormDialog";
import { CheckField } from "../../components/fields/CheckField";
import { NumberField } from "../../components/fields/NumberField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { fieldFault } from "../../widgets/form/fieldRule";
import { useCallForm } from "../../widgets/form/useCallForm";
import type { Guest } from "../../widgets/guest/guest";
import { deleteOptionCall, setOptionsCall } from "./configCalls";
import type { ConfigRow } from "./configRows";
import { editorOf } from "./editorOf";
import { RowNeed } from "./RowNeed";

interface OptionEditProps {
  readonly guest: Guest;
  readonly row: ConfigRow;
  readonly onClose: () => void;
}

interface Values {
  readonly value: string;
  readonly number: number | undefined;
  readonly flag: boolean;
}

function schemaOf(kind: Guest["kind"], option: string): Field<unknown> | undefined {
  const all: Readonly<Record<string, Field<unknown>>> = kind === "qemu" ? qemuOptions : lxcOptions;
  return Object.hasOwn(all, option) ? all[option] : undefined;
}

const ON_BY_DEFAULT: ReadonlySet<string> = new Set(["tablet", "acpi", "kvm"]);

function isOn({ option, value, unset }: ConfigRow): boolean {
  return value === "1" || (unset === true && ON_BY_DEFAULT.has(option));
}

/** Edits one option of the configuration by its own kind of field; an empty text clears it. */
export function OptionEdit({ guest, row, onClose }: OptionEditProps) {
  const t = useText("guests");
  const { option, label, value } = row;
  const editor = editorOf(option, value);
  const schema = schemaOf(guest.kind, option);
  const entered = (values: Values) =>
    editor.kind === "number" ? values.number : editor.kind === "flag" ? values.flag : values.value;
  const call = useCallForm<Values>({
    defaultValues: { value, number: editor.kind === "number" ? Number(value) : undefined, flag: isOn(row) },
    toCalls: (values) => {
      const now = entered(values);
      return [now === "" ? deleteOptionCall(guest, option) : setOptionsCall(guest, { [option]: now })];
    },
    faults: (values, errors) => {
      if (editor.kind !== "number") {
        return { value: schema === undefined ? undefined : fieldFault(schema, entered(values), errors) };
      }
      const low = values.number !== undefined && values.number < editor.min;
      const least = low ? errors("field.minimum", { min: editor.min }) : undefined;
      const odd = values.number !== undefined && !Number.isInteger(values.number) ? errors("field.type") : undefined;
      return { number: values.number === undefined ? errors("field.missing") : (least ?? odd) };
    },
    fieldOf: { [option]: editor.kind === "number" ? "number" : editor.kind === "flag" ? "flag" : "value" },
    success: () => t("optionSaved", { option: label }),
    onDone: onClose,
  });
  const { control } = call.form;
  return (
    <FormDialog
      open
      title={t("editTitle", { option: label })}
      submitLabel={t("ok")}
      requireChange
      onClose={onClose}
      {...call.dialog}
      onReset={call.reset}
      effect={<RowNeed guest={guest} row={row} />}
    >
      {editor.kind === "number" ? (
        <NumberField control={control} name="number" label={label} required min={editor.min} />
      ) : editor.kind === "flag" ? (
        <CheckField control={control} name="flag" label={label} />
      ) : (
        <TextField control={control} name="value" label={label} multiline={editor.kind === "long"} mono />
      )}
    </FormDialog>
  );
}
