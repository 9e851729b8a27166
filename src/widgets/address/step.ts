import { useNavigate, useRouter } from "@tanstack/react-router";
import { useCallback } from "react";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** This step of the history opened a window: closing it may go back. */
    opened?: boolean;
  }
}

type Search = Record<string, unknown>;

interface Step {
  readonly replace: boolean;
  /** The step opens a window (closing takes it back), happens in one, or ends it. */
  readonly window: "opens" | "inside" | "none";
}

/** Goes to the present page with another search. */
export type GoSearch = (change: (before: Search) => Search, step: Step) => void;

export function useGoSearch(): GoSearch {
  const navigate = useNavigate();
  return useCallback<GoSearch>(
    (change, { replace, window }) => {
      const opened = (before: boolean | undefined) => (window === "inside" ? before : window === "opens");
      void navigate({ to: ".", search: change, replace, state: (state) => ({ ...state, opened: opened(state.opened) === true }) });
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
