import OutlinedInput from "@mui/material/OutlinedInput";
import type { FieldValues } from "react-hook-form";
import { mono as monoFont } from "../theme/tone";
import { FieldFrame } from "./FieldFrame";
import { asText, type FieldProps, useField } from "./useField";

export interface TextFieldProps<V extends FieldValues, C, O> extends FieldProps<V, C, O> {
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly mono?: boolean;
  readonly placeholder?: string;
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
}

/** One line or several lines of text; blanks are kept as typed (gui.md section 1.5). */
export function TextField<V extends FieldValues, C, O>(props: TextFieldProps<V, C, O>) {
  const { label, required, helper, multiline = false, rows = 3, mono = false, placeholder = "" } = props;
  const field = useField(props);
  return (
    <FieldFrame label={label} required={required} helper={helper} state={field.state}>
      <OutlinedInput
        name={field.name}
        inputRef={field.ref}
        value={asText(field.value)}
        onChange={(event) => field.set(event.target.value)}
        onBlur={field.onBlur}
        error={field.state.error !== undefined}
        readOnly={field.disabled}
        multiline={multiline}
        {...(multiline ? { minRows: rows, maxRows: 12 } : {})}
        placeholder={placeholder}
        autoComplete={props.autoComplete ?? "off"}
        autoFocus={props.autoFocus ?? false}
        inputProps={{
          ...field.input,
          spellCheck: multiline && !mono,
          style: mono ? { fontFamily: monoFont } : undefined,
        }}
      />
    </FieldFrame>
  );
}
