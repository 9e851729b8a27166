import { lazy, Suspense } from "react";
import { Skeletons } from "../feedback/Skeletons";
import type { TerminalScreenProps } from "./TerminalProps";

const XtermView = lazy(() => import("./XtermView").then((module) => ({ default: module.XtermView })));

/** A terminal on the screen; its code is fetched when the first one opens. */
export function TerminalScreen(props: TerminalScreenProps) {
  return (
    <Suspense fallback={<Skeletons lines={4} />}>
      <XtermView {...props} />
    </Suspense>
  );
}
