import { useControlSend, useSandbox } from "../../api/controls";

/** Each step back asks the whole screen again: more are better done in the history. */
const MOST = 50;

/** Takes the last writes back, where the sandbox can and there are not too many; `undefined` elsewhere. */
export function useUndoSteps(): (count: number) => (() => void) | undefined {
  const sandbox = useSandbox();
  const undo = useControlSend("history.undo");
  const takeBack = async (count: number) => {
    for (let step = 0; step < count; step += 1) await undo.mutateAsync(undefined);
  };
  return (count) => (sandbox === undefined || count > MOST ? undefined : () => void takeBack(count));
}
