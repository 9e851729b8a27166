import type { Control, FieldPath } from "react-hook-form";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { ShownValue } from "../../widgets/columns/ShownValue";

interface Named {
  readonly realm: string;
}

interface RealmNameProps<Values extends Named> {
  readonly control: Control<Values>;
  /** The stored realm's id; a new one is entered. */
  readonly stored: string | undefined;
}

/** The first field of every realm dialog. */
export function RealmName<Values extends Named>({ control, stored }: RealmNameProps<Values>) {
  const t = useText("realms");
  if (stored !== undefined) return <ShownValue label={t("realm")} value={stored} />;
  return <TextField control={control} name={"realm" as FieldPath<Values>} label={t("realm")} required mono />;
}
