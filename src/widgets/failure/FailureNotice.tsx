import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { useText } from "../../i18n/useText";
import { failureWords } from "./failureText";

/** The one way a failed call is shown in place. */
export function FailureNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const t = useText("errors");
  return <ErrorNotice {...failureWords(error, t)} onRetry={onRetry} />;
}
