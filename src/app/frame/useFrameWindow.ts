import { useCallback } from "react";
import * as z from "zod/mini";
import { useGoSearch, useStepBack } from "../../widgets/address/step";
import { useAddress } from "../../widgets/address/useAddress";

/** The windows that belong to no view. */
export const FRAME_WINDOWS = ["settings", "tree", "keys", "palette", "password", "about"] as const;

export type FrameWindow = (typeof FRAME_WINDOWS)[number];

const schema = z.object({ window: z.optional(z.enum(FRAME_WINDOWS)) });

/** Which window of the frame is open: part of the address. Opening is a step, closing takes it back. */
export function useFrameWindow() {
  const [{ window: open }] = useAddress(schema);
  const go = useGoSearch();
  const back = useStepBack();
  const show = useCallback(
    (next: FrameWindow) => go((before) => ({ ...before, window: next }), { replace: false, window: "opens" }),
    [go],
  );
  const close = useCallback(() => {
    if (!back()) go(({ window: _, ...rest }) => rest, { replace: true, window: "none" });
  }, [go, back]);
  return { open, show, close };
}
