import { lazy, Suspense } from "react";
import { touchesAccess } from "../../access/effect/changeOf";
import type { Call } from "../../api/endpoints/index";
import { loadNamespaces } from "../../i18n/load";
import { EffectFrame } from "./EffectFrame";

const EffectView = lazy(async () => {
  const [module] = await Promise.all([import("./EffectView"), loadNamespaces(["effect"])]);
  return { default: module.EffectView };
});

interface EffectSlotProps {
  /** The calls as the dialog stands; none while it is not complete. */
  readonly calls: readonly Call[];
  /** Keeps the room while there are no calls, so that nothing jumps; not where calls seldom change anybody's access. */
  readonly reserve?: boolean;
}

/**
 * What a dialog's calls would do, told before they are sent: whose rights change and where, what goes along, what it
 * hides, who is locked out, which access tests would fail.
 */
export function EffectSlot({ calls, reserve = true }: EffectSlotProps) {
  if (calls.length === 0 ? !reserve : !calls.some(touchesAccess)) return null;
  return (
    <Suspense fallback={<EffectFrame busy />}>
      <EffectView calls={calls} />
    </Suspense>
  );
}
