import type { FieldValues } from "react-hook-form";
import { useText } from "../../i18n/useText";
import type { PickSource } from "./PickSource";
import { type FieldProps, useField } from "./useField";

/**
 * Connects a picker to its form. A value that is not in the list is kept and told ("invalid value", gui.md section 16);
 * it can be sent all the same, because the server may know more than this login is shown.
 */
export function usePicked<Row, V extends FieldValues, C, O>(props: FieldProps<V, C, O> & PickSource<Row>) {
  const { rows, rowId } = props;
  const t = useText("common");
  const field = useField(props);
  const values = typeof field.value === "string" ? [field.value] : asList(field.value);
  const unlisted = rows === undefined ? [] : values.filter((id) => id !== "" && !rows.some((row) => rowId(row) === id));
  const first = unlisted[0];
  const error = field.state.error ?? (first === undefined ? undefined : t("unlisted", { name: first }));
  return {
    ...field,
    values,
    state: { ...field.state, error },
    input: { ...field.input, "aria-invalid": error === undefined ? undefined : (true as const) },
  };
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
