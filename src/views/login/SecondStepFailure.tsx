import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { failureWords } from "../../widgets/failure/failureText";
import type { StepFailure } from "./useSecondStep";

/** Why the second step is not done: PVE tells no reasons, so the usual ones are told here. */
export function SecondStepFailure({ failure }: { readonly failure: StepFailure }) {
  const t = useText("tfa");
  const errors = useText("errors");
  if (failure.kind === "call") return <FailureNotice error={failure.error} />;
  if (failure.kind === "browser") return <ErrorNotice title={t(`ceremony.${failure.fault}`)} />;
  const { tab, times, error } = failure;
  const of = tab === "totp" ? "Totp" : "All";
  return (
    <ErrorNotice title={t(`second.wrong.${tab}`)} detail={failureWords(error, errors).detail}>
      <div>{times === 1 ? t(`second.once${of}`) : t(`second.lock${of}`, { count: times })}</div>
    </ErrorNotice>
  );
}
