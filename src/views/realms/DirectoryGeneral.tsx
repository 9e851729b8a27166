import type { UseFormReturn } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { NumberField } from "../../components/fields/NumberField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { WideFields } from "../../widgets/columns/WideFields";
import { type DirectoryKind, type DirectoryValues, isEncrypted } from "./directoryForm";
import { RealmName } from "./RealmName";
import { TfaFields } from "./TfaFields";

const SAMPLE = { domain: "company.net", baseDn: "CN=Users,DC=Company,DC=net", userAttr: "uid / sAMAccountName" };

interface DirectoryGeneralProps {
  readonly form: UseFormReturn<DirectoryValues>;
  readonly kind: DirectoryKind;
  readonly stored: string | undefined;
}

/** Tab General of AD and LDAP realms (gui.md section 11.3). */
export function DirectoryGeneral({ form, kind, stored }: DirectoryGeneralProps) {
  const t = useText("realms");
  const { control } = form;
  return (
    <>
      <TwoColumns
        left={
          <>
            <RealmName control={control} stored={stored} />
            {kind === "ad" ? (
              <>
                <TextField control={control} name="domain" label={t("domain")} required placeholder={SAMPLE.domain} mono />
                <CheckField control={control} name="case-sensitive" label={t("caseSensitive")} />
              </>
            ) : (
              <>
                <TextField
                  control={control}
                  name="base_dn"
                  label={t("baseDn")}
                  required
                  placeholder={SAMPLE.baseDn}
                  mono
                />
                <TextField
                  control={control}
                  name="user_attr"
                  label={t("userAttr")}
                  required
                  placeholder={SAMPLE.userAttr}
                  mono
                />
              </>
            )}
            <CheckField control={control} name="default" label={t("default")} />
          </>
        }
        right={<DirectoryServer form={form} />}
      />
      <WideFields>
        <TextField control={control} name="comment" label={t("comment")} />
      </WideFields>
    </>
  );
}

function DirectoryServer({ form }: { readonly form: UseFormReturn<DirectoryValues> }) {
  const t = useText("realms");
  const { control, watch } = form;
  const encrypted = isEncrypted(watch("mode"));
  const modes = [
    { value: "", label: t("modeDefault") },
    { value: "ldap", label: t("modeLdap") },
    { value: "ldap+starttls", label: t("modeStarttls") },
    { value: "ldaps", label: t("modeLdaps") },
  ];
  return (
    <>
      <TextField control={control} name="server1" label={t("server")} required mono />
      <TextField control={control} name="server2" label={t("fallbackServer")} mono />
      <NumberField control={control} name="port" label={t("port")} min={1} max={65535} placeholder={t("defaultValue")} />
      <ChoiceField control={control} name="mode" label={t("mode")} options={modes} />
      <CheckField
        control={control}
        name="verify"
        label={t("verify")}
        disabledReason={encrypted ? undefined : t("verifyNeedsTls")}
      />
      <TfaFields control={control} chosen={watch("tfa")} />
    </>
  );
}
