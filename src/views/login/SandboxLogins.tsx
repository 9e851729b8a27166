import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useControl } from "../../api/controls";
import type { SandboxLogin } from "../../api/sandbox/info";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";

const SHOWN = 8;

function noteText(note: SandboxLogin["note"], t: Text<"login">): string | undefined {
  switch (note) {
    case undefined:
      return undefined;
    case "disabled":
      return t("notes.disabled");
    case "expired":
      return t("notes.expired");
    case "no-host-account":
      return t("notes.noHostAccount");
    case "no-password":
      return t("notes.noPassword");
    case "realm-unreachable":
      return t("notes.realmUnreachable");
  }
}

function Login({ login, onUse }: { readonly login: SandboxLogin; readonly onUse: () => void }) {
  const t = useText("login");
  const note = noteText(login.note, t);
  const secret = login.password === null ? t("passwordUnknown") : `${t("passwordIs")} ${login.password}`;
  return (
    <Button
      size="small"
      onClick={onUse}
      aria-label={t("use", { userid: login.userid })}
      sx={{ justifyContent: "space-between", gap: 1, textAlign: "start" }}
    >
      <code translate="no">{login.userid}</code>
      <Typography component="span" variant="caption" sx={{ color: note === undefined ? "text.secondary" : "warning.main" }}>
        {note ?? secret}
      </Typography>
    </Button>
  );
}

/** Which logins the open world has, and their passwords; a click fills the form. */
export function SandboxLogins({ onUse }: { readonly onUse: (userid: string, password: string | null) => void }) {
  const t = useText("login");
  const info = useControl("sandbox.info");
  const logins = info.data?.logins ?? [];
  return (
    <Paper component="section" variant="outlined" aria-label={t("sandboxTitle")} sx={{ p: 1.5 }}>
      <Typography component="h2" variant="h3">
        {t("sandboxTitle")}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", mb: 0.5 }}>
        {info.isPending ? t("starting") : t("sandboxHint")}
      </Typography>
      {info.error === null ? null : <FailureNotice error={info.error} onRetry={() => void info.refetch()} />}
      <Stack>
        {logins.slice(0, SHOWN).map((login) => (
          <Login key={login.userid} login={login} onUse={() => onUse(login.userid, login.password)} />
        ))}
      </Stack>
      {logins.length > SHOWN ? (
        <Typography variant="caption">{t("moreLogins", { count: logins.length - SHOWN })}</Typography>
      ) : null}
    </Paper>
  );
}
