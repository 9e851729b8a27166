import Checkbox from "@mui/material/Checkbox";
import type { FieldValues } from "react-hook-form";
import { FieldFrame } from "./FieldFrame";
import { type FieldProps, useField } from "./useField";

/** Yes or no; the form's value is a boolean. */
export function CheckField<V extends FieldValues, C, O>(props: FieldProps<V, C, O>) {
  const field = useField(props);
  return (
    <FieldFrame label={props.label} required={props.required} helper={props.helper} state={field.state}>
      <Checkbox
        name={field.name}
        checked={field.value === true}
        onChange={(_event, checked) => field.set(checked)}
        onBlur={field.onBlur}
        style={{ marginLeft: -4 }}
        slotProps={{ input: { ...field.input, ref: field.ref } }}
      />
    </FieldFrame>
  );
}
