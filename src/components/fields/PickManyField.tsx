import type { FieldValues } from "react-hook-form";
import { FieldFrame } from "./FieldFrame";
import { PickManyInput } from "./PickManyInput";
import type { PickSource } from "./PickSource";
import type { FieldProps } from "./useField";
import { usePicked } from "./usePicked";

export interface PickManyFieldProps<Row, V extends FieldValues, C, O> extends FieldProps<V, C, O>, PickSource<Row> {
  readonly placeholder?: string;
}

/** A form's pick of several rows; the form's value is the list of their ids. */
export function PickManyField<Row, V extends FieldValues, C, O>(props: PickManyFieldProps<Row, V, C, O>) {
  const { label, required, helper, rows, columns, rowId, placeholder = "" } = props;
  const field = usePicked(props);
  return (
    <FieldFrame label={label} required={required} helper={helper} state={field.state}>
      <PickManyInput
        label={label}
        value={field.values}
        onChange={field.set}
        onBlur={field.onBlur}
        rows={rows}
        columns={columns}
        rowId={rowId}
        loading={props.loading ?? rows === undefined}
        error={props.error}
        placeholder={placeholder}
        disabled={field.disabled}
        input={field.input}
        inputRef={field.ref}
      />
    </FieldFrame>
  );
}
