import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { DateField } from "../../components/fields/DateField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { WideFields } from "../../widgets/columns/WideFields";
import { GroupsSelect } from "../../widgets/select/GroupsSelect";
import type { NewUser, UserSettings } from "./userForm";

/** The forms of a new and of a stored user have these fields in common. */
type SettingsControl = Control<NewUser> | Control<UserSettings>;

interface PartProps {
  readonly control: SettingsControl;
}

function shared(control: SettingsControl): Control<UserSettings> {
  return control as Control<UserSettings>;
}

/** Group, Expire, Enabled. */
export function AccessFields({ control }: PartProps) {
  const t = useText("users");
  const form = shared(control);
  return (
    <>
      <GroupsSelect control={form} name="groups" label={t("group")} />
      <DateField control={form} name="expire" label={t("expire")} />
      <CheckField control={form} name="enable" label={t("enabled")} />
    </>
  );
}

/** First Name, Last Name, E-Mail. */
export function PersonFields({ control }: PartProps) {
  const t = useText("users");
  const form = shared(control);
  return (
    <>
      <TextField control={form} name="firstname" label={t("firstname")} />
      <TextField control={form} name="lastname" label={t("lastname")} />
      <TextField control={form} name="email" label={t("email")} />
    </>
  );
}

/** Comment, at the bottom over the full width. */
export function CommentField({ control }: PartProps) {
  const t = useText("users");
  return (
    <WideFields>
      <TextField control={shared(control)} name="comment" label={t("comment")} />
    </WideFields>
  );
}

/** Key IDs, an advanced field; not to be changed where it only marks managed second factors. */
export function KeysField({ control, managed }: PartProps & { readonly managed: boolean }) {
  const t = useText("users");
  const reason = managed ? { disabledReason: t("keysHeld") } : {};
  return (
    <WideFields>
      <TextField control={shared(control)} name="keys" label={t("keys")} mono {...reason} />
    </WideFields>
  );
}
