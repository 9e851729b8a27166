import { type ReactNode, useId } from "react";
import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import type { Reason } from "../actions/Reason";

/** What every form field takes. `V` are the form's values, `C` its context, `O` what it submits. */
export interface FieldProps<V extends FieldValues, C, O> {
  readonly control: Control<V, C, O>;
  readonly name: FieldPath<V>;
  readonly label: string;
  readonly required?: boolean;
  readonly helper?: ReactNode;
  /** Why the value cannot be edited; the field stays readable and focusable. */
  readonly disabledReason?: Reason | string | undefined;
}

/** Ids, error and availability of one field. */
export interface FieldState {
  readonly id: string;
  readonly labelId: string;
  readonly noteId: string;
  readonly error: string | undefined;
  readonly disabledText: string | undefined;
}

/** Connects a field to its form: value, ids, error text and the attributes of its input element. */
export function useField<V extends FieldValues, C, O>(props: FieldProps<V, C, O>) {
  const { control, name, required, disabledReason } = props;
  const { field, fieldState } = useController({ control, name });
  const id = useId();
  const error = fieldState.error === undefined ? undefined : (fieldState.error.message ?? "");
  const disabledText = typeof disabledReason === "string" ? disabledReason : disabledReason?.text;
  const state: FieldState = { id, labelId: `${id}label`, noteId: `${id}note`, error, disabledText };
  const disabled = disabledText !== undefined;
  const value: unknown = field.value;
  const set = (next: unknown) => {
    if (!disabled) field.onChange(next);
  };
  const input = {
    id,
    "aria-describedby": state.noteId,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": required === true ? true : undefined,
    "aria-disabled": disabled ? true : undefined,
  } as const;
  return { state, input, value, set, disabled, name: field.name, ref: field.ref, onBlur: field.onBlur };
}

/** The attributes that tie an input to its label, notes and state. */
export type FieldInput = ReturnType<typeof useField>["input"];

/** A value as text, for inputs that must have one. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
