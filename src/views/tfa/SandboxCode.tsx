import { useEffect, useState } from "react";
import { serverNow } from "../../api/client";
import { ActionButton } from "../../components/actions/ActionButton";
import { mono } from "../../components/theme/tone";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { codeAt, CODE_SECONDS, isBase32 } from "./otpauth";

const TICK_MS = 1000;

/** The code that an app with this secret would show at the server's time; `undefined` where it cannot be computed. */
function useCode(secret: string): string | undefined {
  const [step, setStep] = useState(() => Math.floor(serverNow() / CODE_SECONDS));
  const [shown, setShown] = useState<{ readonly of: string; readonly code: string }>();
  useEffect(() => {
    const timer = setInterval(() => setStep(Math.floor(serverNow() / CODE_SECONDS)), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const of = `${secret} ${step}`;
  useEffect(() => {
    if (!isBase32(secret)) return;
    let wanted = true;
    codeAt(secret, step * CODE_SECONDS).then(
      (code) => {
        if (wanted) setShown({ of, code });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [secret, step, of]);
  return shown?.of === of ? shown.code : undefined;
}

interface SandboxCodeProps {
  readonly secret: string;
  readonly onUse: (code: string) => void;
}

/** In the sandbox: what an authenticator app would show now, for those who have no phone at hand. */
export function SandboxCode({ secret, onUse }: SandboxCodeProps) {
  const t = useText("tfa");
  const code = useCode(secret);
  if (code === undefined) return null;
  return (
    <Banner tone="info" action={<ActionButton label={t("useCode")} onClick={() => onUse(code)} />}>
      {t("sandboxCode")} <code style={{ fontFamily: mono }}>{code}</code>
    </Banner>
  );
}
