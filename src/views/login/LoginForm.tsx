import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Box from "@mui/material/Box";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { PasswordField } from "../../components/fields/PasswordField";
import { TextField } from "../../components/fields/TextField";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { LanguageChoice } from "./LanguageChoice";
import type { useLoginForm } from "./useLoginForm";

/** The fields of gui.md section 3.1. Enter in the name with an empty password goes on to the password. */
export function LoginForm({ state }: { readonly state: ReturnType<typeof useLoginForm> }) {
  const t = useText("login");
  const { form, submit, failure, realms, openId } = state;
  const busy = form.formState.isSubmitting;
  const options = (realms.data ?? []).map((realm) => {
    const tfa = realm.tfa === undefined ? "" : ` (+ ${realm.tfa})`;
    return { value: realm.realm, label: `${realm.comment ?? realm.realm}${tfa}` };
  });
  return (
    <form
      noValidate
      aria-label={t("title")}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <LinearProgress aria-hidden sx={{ height: 2, visibility: busy ? "visible" : "hidden" }} />
      <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5, p: 2 }}>
        {failure === undefined ? null : <FailureNotice error={failure} />}
        {realms.error === null ? null : <FailureNotice error={realms.error} onRetry={() => void realms.refetch()} />}
        {openId ? null : (
          <>
            <TextField control={form.control} name="username" label={t("userName")} autoComplete="username" required />
            <PasswordField
              control={form.control}
              name="password"
              label={t("password")}
              autoComplete="current-password"
              required
            />
          </>
        )}
        <ChoiceField control={form.control} name="realm" label={t("realm")} options={options} required />
        <LanguageChoice />
        {openId ? null : <CheckField control={form.control} name="save" label={t("saveUserName")} />}
        <Button type="submit" variant="contained" aria-disabled={busy ? true : undefined}>
          {busy ? t("loggingIn") : t(openId ? "loginOpenId" : "login")}
        </Button>
      </Box>
    </form>
  );
}
