import { useState } from "react";
import type { ChangedLogin } from "../../access/effect/effectAnswer";
import { useText } from "../../i18n/useText";
import { loginLines } from "./effectText";

/** Enough to judge by; more would make the dialog slow. */
const DRAWN = 30;

/** What each login gains and loses, behind a fold. */
export function EffectLogins({ logins }: { readonly logins: readonly ChangedLogin[] }) {
  const t = useText("effect");
  const [open, setOpen] = useState(false);
  if (logins.length === 0) return null;
  const hidden = logins.length - DRAWN;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("perLogin")}</summary>
      {open
        ? logins.slice(0, DRAWN).map((login) => (
            <div key={login.authid}>
              <p className="login">{login.authid}</p>
              <ul>
                {loginLines(login, t).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))
        : null}
      {open && hidden > 0 ? <p style={{ margin: "4px 0" }}>{t("moreLogins", { count: hidden })}</p> : null}
    </details>
  );
}
