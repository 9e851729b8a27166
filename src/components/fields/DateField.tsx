import OutlinedInput from "@mui/material/OutlinedInput";
import type { FieldValues } from "react-hook-form";
import { useText } from "../../i18n/useText";
import { FieldFrame } from "./FieldFrame";
import { dayText, daySeconds } from "./localDay";
import { type FieldProps, useField } from "./useField";

/** A day; the form's value is Unix seconds of its local midnight, 0 when empty, which means never. */
export function DateField<V extends FieldValues, C, O>(props: FieldProps<V, C, O>) {
  const t = useText("common");
  const field = useField(props);
  const seconds = typeof field.value === "number" ? field.value : 0;
  return (
    <FieldFrame
      label={props.label}
      required={props.required}
      helper={props.helper ?? t("neverHint")}
      state={field.state}
    >
      <OutlinedInput
        type="date"
        name={field.name}
        inputRef={field.ref}
        value={dayText(seconds)}
        onChange={(event) => field.set(daySeconds(event.target.value))}
        onBlur={field.onBlur}
        error={field.state.error !== undefined}
        readOnly={field.disabled}
        inputProps={field.input}
      />
    </FieldFrame>
  );
}
