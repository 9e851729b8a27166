import type { Control, FieldValues } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { DateField } from "../../components/fields/DateField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { WideFields } from "../../widgets/columns/WideFields";
import type { TokenSettings } from "./tokenForm";

interface PartProps<Values extends TokenSettings & FieldValues> {
  readonly control: Control<Values>;
}

/** Privilege Separation and Expire, the second column of both dialogs. */
export function SettingFields<Values extends TokenSettings & FieldValues>(props: PartProps<Values>) {
  const t = useText("tokens");
  const control = props.control as Control;
  return (
    <>
      <CheckField control={control} name="privsep" label={t("privsep")} />
      <DateField control={control} name="expire" label={t("expire")} />
    </>
  );
}

/** Comment, at the bottom over the full width. */
export function CommentField<Values extends TokenSettings & FieldValues>(props: PartProps<Values>) {
  const t = useText("tokens");
  const control = props.control as Control;
  return (
    <WideFields>
      <TextField control={control} name="comment" label={t("comment")} />
    </WideFields>
  );
}
