import { useNavigate, useRouter } from "@tanstack/react-router";
import { useCallback } from "react";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** This step of the history opened a window: closing it may go back. */
    opened?: boolean;
  }
}

type Search = Record<string, unknown>;

/** Goes to the present page with another search; `opens` marks the step as one that closing takes back. */
export type GoSearch = (change: (before: Search) => Search, how: { readonly replace: boolean; readonly opens?: boolean }) => void;

export function useGoSearch(): GoSearch {
  const navigate = useNavigate();
  return useCallback<GoSearch>(
    (change, { replace, opens = false }) => {
      void navigate({ to: ".", search: change, replace, ...(opens && { state: (state) => ({ ...state, opened: true }) }) });
    },
    [navigate],
  );
}

/** The entry of the history that is being left, so that two presses go back once. */
let leaving: string | undefined;

/** Takes back the step that opened a window; false where the page began with it, so that there is nothing to go back to. */
export function useStepBack(): () => boolean {
  const router = useRouter();
  return useCallback(() => {
    const { opened, __TSR_key: key } = router.history.location.state;
    if (opened !== true) return false;
    if (key === undefined || key !== leaving) router.history.back();
    leaving = key;
    return true;
  }, [router]);
}
