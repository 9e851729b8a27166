import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { lazy, Suspense } from "react";
import { useText } from "../../i18n/useText";
import { LazySecondStep } from "./LazySecondStep";
import { LoginForm } from "./LoginForm";
import { ProviderFailure, ProviderWait } from "./ProviderNotices";
import { SandboxLogins } from "./SandboxLogins";
import { useLoginForm } from "./useLoginForm";
import { useProviderReturn } from "./useProviderReturn";

const SandboxConsent = lazy(async () => ({ default: (await import("./SandboxConsent")).SandboxConsent }));

/** The first screen without a session. In the sandbox it tells which logins and passwords exist. */
export function LoginView() {
  const t = useText("login");
  const state = useLoginForm();
  const provider = useProviderReturn();
  const fill = (userid: string, password: string | null) => {
    const at = userid.lastIndexOf("@");
    state.form.setValue("username", userid.slice(0, at));
    state.form.setValue("realm", userid.slice(at + 1));
    state.form.setValue("password", password ?? "");
    state.form.clearErrors();
    state.form.setFocus("password");
  };
  return (
    <Box component="main" sx={{ minHeight: "100dvh", display: "grid", placeItems: "center", p: 1.5, bgcolor: "background.default" }}>
      <Box sx={{ width: "100%", maxWidth: 400, display: "grid", gap: 1.5 }}>
        <Paper variant="outlined" sx={{ overflow: "hidden" }}>
          <Typography component="h1" variant="h1" sx={{ px: 2, py: 1.25, bgcolor: "frame.header", color: "frame.headerText" }}>
            {t("product")}
          </Typography>
          <ProviderFailure provider={provider} />
          {provider.waiting ? <ProviderWait /> : <LoginForm state={state} />}
        </Paper>
        {__SANDBOX__ ? <SandboxLogins onUse={fill} /> : null}
        <Typography variant="caption" sx={{ color: "text.secondary", textAlign: "center" }}>
          {__SANDBOX__ ? t("affiliation") : `${t("liveTitle")}: ${location.host} · ${t("affiliation")}`}
        </Typography>
      </Box>
      {state.step === undefined ? null : (
        <Suspense fallback={null}>
          <LazySecondStep key={state.step.ticket} step={state.step} onRenew={state.again} onClose={state.giveUp} />
        </Suspense>
      )}
      {__SANDBOX__ && !provider.returned ? (
        <Suspense fallback={null}>
          <SandboxConsent />
        </Suspense>
      ) : null}
    </Box>
  );
}
