import type { CallOf } from "../../api/endpoints/index";
import { useAnswer } from "../../api/query";
import { useSend } from "../../api/send";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { FailureNotice } from "../../widgets/failure/FailureNotice";

/** The setting that ties security keys to the name under which this console is open. */
function setupCall(): CallOf<"options.update"> {
  const { hostname, origin } = location;
  return { name: "options.update", params: { webauthn: `rp=${hostname},id=${hostname},origin=${origin}` } };
}

/** Says that the datacenter has no WebAuthn settings, and offers to set them for this address. */
export function WebauthnSetup() {
  const t = useText("tfa");
  const options = useAnswer("options.read", {});
  const send = useSend();
  if (options.data === undefined || options.data.webauthn !== undefined) return null;
  const call = setupCall();
  return (
    <>
      <Banner
        tone="warning"
        action={<CallButton label={t("setUp")} call={call} onClick={() => send.mutate([call])} />}
      >
        {t("webauthnMissing", { host: location.hostname })}
      </Banner>
      {send.error === null ? null : <FailureNotice error={send.error} />}
    </>
  );
}
