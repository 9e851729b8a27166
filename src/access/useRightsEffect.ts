import { useEffect, useState } from "react";
import type { Call } from "../api/endpoints/index";
import type { KnownModel } from "./knownModel";
import type { RightsEffect } from "./rightsEffect";

const WAIT_MS = 150;

interface Found {
  readonly key: string;
  readonly known: KnownModel;
  readonly effect: RightsEffect | undefined;
}

/** Whose rights pending calls would change, a moment after they stand still; fetched only where it is asked for. */
export function useRightsEffect(
  known: KnownModel | undefined,
  calls: readonly Call[],
  actor: string | undefined,
): RightsEffect | undefined {
  const [found, setFound] = useState<Found>();
  const key = JSON.stringify(calls);
  useEffect(() => {
    if (known === undefined || actor === undefined || key === "[]") return;
    let wanted = true;
    const compute = async () => {
      const { rightsEffect } = await import("./rightsEffect");
      if (wanted) setFound({ key, known, effect: rightsEffect(known, JSON.parse(key) as readonly Call[], actor) });
    };
    const timer = setTimeout(() => void compute(), WAIT_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [known, actor, key]);
  return found?.key === key && found.known === known ? found.effect : undefined;
}
