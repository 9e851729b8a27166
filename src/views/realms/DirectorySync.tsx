import type { Control } from "react-hook-form";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { PasswordField } from "../../components/fields/PasswordField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { VanishedFields } from "../../widgets/realmSync/VanishedFields";
import type { DirectoryValues } from "./directoryForm";
import { Section } from "../../widgets/columns/Section";

const USER_CLASSES = "inetorgperson, posixaccount, person, user";
const GROUP_CLASSES = "groupOfNames, group, univentionGroup, ipausergroup";

interface PartProps {
  readonly control: Control<DirectoryValues>;
}

interface DirectorySyncProps extends PartProps {
  /** A stored bind password stays when the field is left empty. */
  readonly isNew: boolean;
}

/** Tab Sync Options of AD and LDAP realms (gui.md section 11.5). */
export function DirectorySync({ control, isNew }: DirectorySyncProps) {
  const t = useText("realms");
  return (
    <>
      <TwoColumns
        left={
          <>
            <TextField control={control} name="bind_dn" label={t("bindUser")} placeholder={t("none")} mono />
            <PasswordField
              control={control}
              name="password"
              label={t("bindPassword")}
              autoComplete="new-password"
              helper={isNew ? undefined : t("unchangedHint")}
            />
            <TextField control={control} name="email" label={t("emailAttr")} mono />
            <TextField control={control} name="group_name_attr" label={t("groupNameAttr")} mono />
            <SyncDefaults control={control} />
          </>
        }
        right={
          <>
            <TextField control={control} name="user_classes" label={t("userClasses")} placeholder={USER_CLASSES} mono />
            <TextField
              control={control}
              name="group_classes"
              label={t("groupClasses")}
              placeholder={GROUP_CLASSES}
              mono
            />
            <TextField control={control} name="filter" label={t("userFilter")} mono />
            <TextField control={control} name="group_filter" label={t("groupFilter")} mono />
          </>
        }
      />
      <VanishedFields control={control} />
    </>
  );
}

function SyncDefaults({ control }: PartProps) {
  const t = useText("realms");
  const scopes = [
    { value: "", label: t("scopeNone") },
    { value: "users", label: t("scopeUsers") },
    { value: "groups", label: t("scopeGroups") },
    { value: "both", label: t("scopeBoth") },
  ];
  const enabling = [
    { value: "", label: t("enableNewDefault") },
    { value: "1", label: t("yes") },
    { value: "0", label: t("no") },
  ];
  return (
    <Section title={t("defaults")}>
      <ChoiceField control={control} name="scope" label={t("scope")} options={scopes} />
      <ChoiceField control={control} name="enableNew" label={t("enableNew")} options={enabling} />
    </Section>
  );
}
