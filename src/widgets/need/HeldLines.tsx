import { type Need, useNeeds } from "../../access/needs";
import { NeedLines } from "./NeedLines";

/** Which privileges something takes and where, and which of them the acting login holds: asked of the server. */
export function HeldLines({ needs }: { readonly needs: readonly Need[] }) {
  const states = useNeeds(needs);
  return <NeedLines needs={needs.map((need, at) => ({ need, state: states[at] ?? "unknown" }))} />;
}
