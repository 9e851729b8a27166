import { endpoints } from "../../api/endpoints/index";
import { FAULT_KINDS, type SandboxFault } from "../../api/sandbox/faults";
import type { Text } from "../../i18n/catalogue";

/** The form of a fault; an empty number is `undefined`. */
export interface FaultValues {
  readonly target: string;
  readonly kind: SandboxFault["kind"];
  readonly ms: number | undefined;
  readonly times: number | undefined;
}

const LONGEST_MS = 600_000;
const MOST_TIMES = 1_000_000;

/** What can be hit: every call, or an endpoint by name; a path can be written, too. */
export const TARGETS = Object.entries(endpoints).map(([value, { method, path }]) => ({
  value,
  description: `${method} ${path}`,
}));

export const NEW_FAULT: FaultValues = { target: "*", kind: "latency", ms: 1000, times: undefined };

function outside(value: number | undefined, min: number, max: number): boolean {
  return value !== undefined && !(Number.isInteger(value) && value >= min && value <= max);
}

/** Faults of the form, in words. */
export function faultFaults({ target, kind, ms, times }: FaultValues, t: Text<"sandbox">) {
  const known = target === "*" || target.startsWith("/") || Object.hasOwn(endpoints, target);
  const noWait = kind === "latency" && ms === undefined;
  const wrongWait = kind === "latency" && outside(ms, 0, LONGEST_MS);
  return {
    target: target === "" ? t("fault.missing") : known ? undefined : t("faults.beginsWithSlash"),
    kind: FAULT_KINDS.includes(kind) ? undefined : t("fault.unreadable"),
    ms: noWait ? t("fault.missing") : wrongWait ? t("fault.number", { min: 0, max: LONGEST_MS }) : undefined,
    times: outside(times, 1, MOST_TIMES) ? t("fault.number", { min: 1, max: MOST_TIMES }) : undefined,
  };
}

/** The fault that the form stands for. */
export function faultOf({ target, kind, ms, times }: FaultValues): SandboxFault {
  return {
    target,
    kind,
    ...(kind === "latency" && ms !== undefined && { ms }),
    ...(times !== undefined && { times }),
  };
}

/** The form of a fault that is set. */
export function faultValues({ target, kind, ms, times }: SandboxFault): FaultValues {
  return { target, kind, ms, times };
}
