import { useSandbox } from "../../api/controls";
import { ConsentWindow } from "./ConsentWindow";

/** The open world's consent text, where it has one. A real PVE puts its text into its own page, where no call finds it. */
export function SandboxConsent() {
  const consent = useSandbox()?.consent;
  return consent === undefined ? null : <ConsentWindow text={consent} />;
}
