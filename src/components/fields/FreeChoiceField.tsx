import type { FieldValues } from "react-hook-form";
import { FieldFrame } from "./FieldFrame";
import { FreeChoiceInput, type Suggestion } from "./FreeChoiceInput";
import { asText, type FieldProps, useField } from "./useField";

export interface FreeChoiceFieldProps<V extends FieldValues, C, O> extends FieldProps<V, C, O> {
  readonly suggestions: readonly Suggestion[];
  readonly mono?: boolean;
  readonly placeholder?: string;
}

/** A form's free text with suggestions, for instance an ACL path. */
export function FreeChoiceField<V extends FieldValues, C, O>(props: FreeChoiceFieldProps<V, C, O>) {
  const { label, required, helper, suggestions, mono = false, placeholder = "" } = props;
  const field = useField(props);
  return (
    <FieldFrame label={label} required={required} helper={helper} state={field.state}>
      <FreeChoiceInput
        label={label}
        value={asText(field.value)}
        onChange={field.set}
        onBlur={field.onBlur}
        suggestions={suggestions}
        mono={mono}
        placeholder={placeholder}
        disabled={field.disabled}
        input={field.input}
        inputRef={field.ref}
        name={field.name}
      />
    </FieldFrame>
  );
}
