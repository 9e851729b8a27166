import { useMemo } from "react";
import { useKnownModel } from "../../access/useKnownModel";
import { useAnswer } from "../../api/query";
import type { StartedSync } from "./SyncRun";

/** What is known before a sync, so that its losses can be named after it. */
export function useBefore(): Pick<StartedSync, "before" | "withFactors"> {
  const before = useKnownModel();
  const factors = useAnswer("tfa.list", {});
  const { data } = factors;
  return useMemo(() => {
    const withFactors = (data ?? []).filter((row) => row.entries.length > 0).map((row) => row.userid);
    return { before, withFactors };
  }, [before, data]);
}
