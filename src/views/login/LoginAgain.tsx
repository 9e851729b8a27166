import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { Suspense, useState } from "react";
import { useForm } from "react-hook-form";
import { useRealms } from "../../api/realms";
import type { SecondStep } from "../../api/secondStep";
import { login, logout } from "../../api/session";
import { PasswordField } from "../../components/fields/PasswordField";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { LazySecondStep } from "./LazySecondStep";
import { LeaveForProvider } from "./LeaveForProvider";

/** Asks for the password again over the page when the ticket has ended; the page below stays as it is. */
export function LoginAgain({ userid }: { readonly userid: string }) {
  const t = useText("login");
  const [failure, setFailure] = useState<unknown>();
  const form = useForm({ defaultValues: { password: "" } });
  const [step, setStep] = useState<SecondStep>();
  const at = userid.lastIndexOf("@");
  const realm = userid.slice(at + 1);
  const openId = useRealms().data?.find((one) => one.realm === realm)?.type === "openid";
  const again = () => login(userid.slice(0, at), realm, form.getValues("password"));
  const submit = form.handleSubmit(async () => {
    setFailure(undefined);
    try {
      setStep(await again());
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <Dialog open aria-labelledby="login-again" maxWidth="xs" fullWidth>
      <DialogTitle id="login-again">{t("again", { userid })}</DialogTitle>
      <DialogContent>
        <form
          noValidate
          style={{ display: "grid", gap: 12 }}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          {openId ? (
            <LeaveForProvider realm={realm} />
          ) : (
            <>
              <span>{t("againHint")}</span>
              {failure === undefined ? null : <FailureNotice error={failure} />}
              <PasswordField control={form.control} name="password" label={t("password")} autoComplete="current-password" required />
              <Button type="submit" variant="contained">
                {form.formState.isSubmitting ? t("loggingIn") : t("login")}
              </Button>
            </>
          )}
          <Button onClick={logout}>{t("otherLogin")}</Button>
        </form>
        {step === undefined ? null : (
          <Suspense fallback={null}>
            <LazySecondStep key={step.ticket} step={step} onRenew={again} onClose={() => setStep(undefined)} />
          </Suspense>
        )}
      </DialogContent>
    </Dialog>
  );
}
