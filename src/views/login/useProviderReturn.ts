import { useEffect, useState } from "react";
import { finishLogin, leaveReturn, type Returned, returnedIn } from "./openIdReturn";

export interface ProviderReturn {
  /** The page was opened by a provider's answer, which is being worked on. */
  readonly waiting: boolean;
  /** The page was opened by a provider's answer. */
  readonly returned: boolean;
  readonly failure: unknown;
  /** The provider's own word for a refusal. */
  readonly refusal: string | undefined;
}

/** Takes up a login that comes back from an OpenID provider (gui.md section 3.4). */
export function useProviderReturn(): ProviderReturn {
  const [returned] = useState<Returned | undefined>(() => returnedIn(location.search));
  const [waiting, setWaiting] = useState(returned?.kind === "code");
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (returned === undefined) return;
    if (returned.kind === "refused") {
      leaveReturn();
      return;
    }
    finishLogin(returned).catch((error: unknown) => {
      setFailure(error);
      setWaiting(false);
    });
  }, [returned]);
  const refusal = returned?.kind === "refused" ? returned.reason : undefined;
  return { waiting, returned: returned !== undefined, failure, refusal };
}
