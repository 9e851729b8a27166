import { ControlError } from "../../api/controlError";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { controlFaultText } from "./controlFault";

interface ControlFailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A refused control in words; what failed before it came to the sandbox as every failed call. */
export function ControlFailure({ error, onRetry }: ControlFailureProps) {
  const t = useText("sandbox");
  if (!(error instanceof ControlError)) {
    return <FailureNotice error={error} {...(onRetry !== undefined && { onRetry })} />;
  }
  return <ErrorNotice title={error.faults.map((fault) => controlFaultText(fault, t)).join(" ")} onRetry={onRetry} />;
}
