import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { WideFields } from "../../widgets/columns/WideFields";
import type { OpenIdValues } from "./openIdForm";
import { RealmName } from "./RealmName";

interface PartProps {
  readonly control: Control<OpenIdValues>;
}

const CLAIMS = ["subject", "username", "email"].map((value) => ({ value }));
const PROMPTS = ["none", "login", "consent", "select_account"].map((value) => ({ value }));

/** Column 1: the realm and the client at the provider. */
export function OpenIdClient({ control, stored }: PartProps & { readonly stored: string | undefined }) {
  const t = useText("realms");
  return (
    <>
      <RealmName control={control} stored={stored} />
      <TextField control={control} name="client-id" label={t("clientId")} required mono />
      <TextField control={control} name="client-key" label={t("clientKey")} mono />
      <TextField control={control} name="scopes" label={t("scopes")} placeholder={t("scopesDefault")} mono />
      <CheckField control={control} name="default" label={t("default")} />
    </>
  );
}

/** Column 2: what becomes of the provider's users and groups. */
export function OpenIdUsers({ control, isNew }: PartProps & { readonly isNew: boolean }) {
  const t = useText("realms");
  return (
    <>
      <CheckField control={control} name="autocreate" label={t("autocreate")} />
      <FreeChoiceField
        control={control}
        name="username-claim"
        label={t("usernameClaim")}
        suggestions={CLAIMS}
        placeholder={t("defaultValue")}
        mono
        disabledReason={isNew ? undefined : t("usernameClaimFixed")}
      />
      <CheckField control={control} name="groups-autocreate" label={t("groupsAutocreate")} />
      <TextField
        control={control}
        name="groups-claim"
        label={t("groupsClaim")}
        placeholder={t("groupsClaimDefault")}
        mono
      />
      <CheckField control={control} name="groups-overwrite" label={t("groupsOverwrite")} />
      <FreeChoiceField
        control={control}
        name="prompt"
        label={t("prompt")}
        suggestions={PROMPTS}
        placeholder={t("promptDefault")}
        mono
      />
    </>
  );
}

/** The advanced fields. */
export function OpenIdAdvanced({ control }: PartProps) {
  const t = useText("realms");
  return (
    <WideFields>
      <TextField control={control} name="acr-values" label={t("acrValues")} mono />
      <CheckField control={control} name="query-userinfo" label={t("queryUserinfo")} />
      <TextField control={control} name="audiences" label={t("audiences")} mono />
    </WideFields>
  );
}
