import IconButton from "@mui/material/IconButton";
import OutlinedInput from "@mui/material/OutlinedInput";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { FieldFrame } from "./FieldFrame";
import { asText, type FieldProps, useField } from "./useField";

export interface PasswordFieldProps<V extends FieldValues, C, O> extends FieldProps<V, C, O> {
  /** `current-password`, `new-password` or `one-time-code`. */
  readonly autoComplete: string;
  readonly autoFocus?: boolean;
}

/** A secret; hidden until asked, pasting and password managers welcome. */
export function PasswordField<V extends FieldValues, C, O>(props: PasswordFieldProps<V, C, O>) {
  const { label, required, helper, autoComplete, autoFocus = false } = props;
  const t = useText("common");
  const [shown, setShown] = useState(false);
  const field = useField(props);
  const action = t(shown ? "hidePassword" : "showPassword");
  return (
    <FieldFrame label={label} required={required} helper={helper} state={field.state}>
      <OutlinedInput
        type={shown ? "text" : "password"}
        name={field.name}
        inputRef={field.ref}
        value={asText(field.value)}
        onChange={(event) => field.set(event.target.value)}
        onBlur={field.onBlur}
        error={field.state.error !== undefined}
        readOnly={field.disabled}
        autoComplete={autoComplete}
        autoFocus={autoFocus}
        inputProps={{ ...field.input, spellCheck: false, autoCapitalize: "none" }}
        endAdornment={
          <IconButton edge="end" aria-label={action} title={action} onClick={() => setShown(!shown)}>
            <Icon name={shown ? "eyeOff" : "eye"} />
          </IconButton>
        }
      />
    </FieldFrame>
  );
}
