import type { FieldValues } from "react-hook-form";
import { FieldFrame } from "./FieldFrame";
import { PickInput } from "./PickInput";
import type { PickSource } from "./PickSource";
import type { FieldProps } from "./useField";
import { usePicked } from "./usePicked";

export interface PickFieldProps<Row, V extends FieldValues, C, O> extends FieldProps<V, C, O>, PickSource<Row> {
  readonly placeholder?: string;
}

/** A form's pick of one row; the form's value is the row's id, empty text for none. What was typed and is not in the list stays. */
export function PickField<Row, V extends FieldValues, C, O>(props: PickFieldProps<Row, V, C, O>) {
  const { label, required = false, helper, rows, columns, rowId, placeholder = "" } = props;
  const field = usePicked(props);
  return (
    <FieldFrame label={label} required={required} helper={helper} state={field.state}>
      <PickInput
        label={label}
        value={field.values[0] ?? ""}
        onChange={field.set}
        onBlur={field.onBlur}
        onUnlisted={field.set}
        rows={rows}
        columns={columns}
        rowId={rowId}
        loading={props.loading ?? rows === undefined}
        error={props.error}
        placeholder={placeholder}
        required={required}
        disabled={field.disabled}
        input={field.input}
        inputRef={field.ref}
        name={field.name}
      />
    </FieldFrame>
  );
}
