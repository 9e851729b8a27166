import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import type { FieldValues } from "react-hook-form";
import { FieldFrame } from "./FieldFrame";
import { asText, type FieldProps, useField } from "./useField";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Shown below the field while it is the chosen one. */
  readonly description?: string;
}

export interface ChoiceFieldProps<V extends FieldValues, C, O> extends FieldProps<V, C, O> {
  readonly options: readonly Choice[];
}

/** One of a short fixed list; the form's value is the option's `value`. */
export function ChoiceField<V extends FieldValues, C, O>(props: ChoiceFieldProps<V, C, O>) {
  const { label, required, options } = props;
  const field = useField(props);
  const value = asText(field.value);
  const helper = options.find((option) => option.value === value)?.description ?? props.helper;
  return (
    <FieldFrame label={label} required={required} helper={helper} state={field.state}>
      <NativeSelect
        value={value}
        onChange={(event) => field.set(event.target.value)}
        onBlur={field.onBlur}
        error={field.state.error !== undefined}
        input={<OutlinedInput />}
        inputRef={field.ref}
        inputProps={{ ...field.input, name: field.name }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </FieldFrame>
  );
}
