import { lazy, Suspense } from "react";
import type { Call } from "../../api/endpoints/index";
import { useSession } from "../../api/currentSession";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { useText } from "../../i18n/useText";
import { failureWords } from "./failureText";

// The way to the explanation is not needed before somebody is in.
const WhyRefused = lazy(async () => ({ default: (await import("./WhyRefused")).WhyRefused }));

interface FailureNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What was sent, where its explanation needs more than the refusal's text. */
  readonly calls?: readonly Call[];
}

/** The path of the one entry that these calls write; some refusals of it do not name it. */
function entryPath(calls: readonly Call[]): string | undefined {
  const paths = new Set(calls.flatMap((call) => (call.name === "acl.update" ? [call.params.path] : [])));
  const [first] = paths;
  return paths.size === 1 ? first : undefined;
}

/** The one way a failed call is shown in place; a refusal leads to its explanation. */
export function FailureNotice({ error, onRetry, calls = [] }: FailureNoticeProps) {
  const t = useText("errors");
  const session = useSession();
  const { error: text, ...words } = failureWords(error, t);
  return (
    <ErrorNotice {...words} onRetry={onRetry}>
      {text === undefined || session.status !== "in" ? null : (
        <Suspense>
          <WhyRefused authid={session.userid} error={text} entryPath={entryPath(calls)} />
        </Suspense>
      )}
    </ErrorNotice>
  );
}
