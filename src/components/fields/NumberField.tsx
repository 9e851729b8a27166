import OutlinedInput from "@mui/material/OutlinedInput";
import type { FieldValues } from "react-hook-form";
import { FieldFrame } from "./FieldFrame";
import { type FieldProps, useField } from "./useField";

export interface NumberFieldProps<V extends FieldValues, C, O> extends FieldProps<V, C, O> {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly placeholder?: string;
}

/** A number; the form's value is `undefined` while the field is empty. */
export function NumberField<V extends FieldValues, C, O>(props: NumberFieldProps<V, C, O>) {
  const { label, required, helper, min, max, step = 1, placeholder = "" } = props;
  const field = useField(props);
  return (
    <FieldFrame label={label} required={required} helper={helper} state={field.state}>
      <OutlinedInput
        type="number"
        name={field.name}
        inputRef={field.ref}
        value={typeof field.value === "number" ? field.value : ""}
        onChange={(event) => field.set(event.target.value === "" ? undefined : Number(event.target.value))}
        onBlur={field.onBlur}
        error={field.state.error !== undefined}
        readOnly={field.disabled}
        placeholder={placeholder}
        autoComplete="off"
        inputProps={{ ...field.input, min, max, step }}
      />
    </FieldFrame>
  );
}
