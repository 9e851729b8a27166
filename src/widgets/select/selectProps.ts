import type { Control, FieldPath, FieldValues } from "react-hook-form";

/** What every selector of the field library takes: the form's control and the field's name. */
export interface SelectProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Default: the noun itself. */
  readonly label?: string;
  readonly required?: boolean;
}
