import type { Control, FieldValues } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { DateField } from "../../components/fields/DateField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { WideFields } from "../../widgets/columns/WideFields";

interface PartProps {
  readonly control: Control<FieldValues>;
}

/** Privilege Separation and Expire, the second column of both dialogs. */
export function SettingFields({ control }: PartProps) {
  const t = useText("tokens");
  return (
    <>
      <CheckField control={control} name="privsep" label={t("privsep")} />
      <DateField control={control} name="expire" label={t("expire")} />
    </>
  );
}

/** Comment, at the bottom over the full width. */
export function CommentField({ control }: PartProps) {
  const t = useText("tokens");
  return (
    <WideFields>
      <TextField control={control} name="comment" label={t("comment")} />
    </WideFields>
  );
}
