import * as z from "zod/mini";
import { control } from "./control";

/**
 * `latency` answers after `ms`; `hang` never; `401`, `403`, `500` refuse before anything is done; `nonsense` answers
 * what no client can read; `drop` serves the call and loses its answer.
 */
export const FAULT_KINDS = ["latency", "hang", "401", "403", "500", "nonsense", "drop"] as const;

const fault = z.object({
  /** An endpoint's name, a path below `/api2/json` in which `*` stands for anything, or `*` for every call. */
  target: z.string(),
  kind: z.enum(FAULT_KINDS),
  ms: z.optional(z.number().check(z.minimum(0), z.maximum(600_000))),
  /** How often it strikes; absent: until it is cleared. */
  times: z.optional(z.number().check(z.minimum(1))),
});
export type SandboxFault = z.output<typeof fault>;

const list = z.object({ faults: z.array(fault) });

/** Faults that PVE calls shall suffer, for tests and demonstrations. */
export const faults = {
  "faults.read": control({ method: "GET", path: "/faults", params: z.void(), answer: list }),
  "faults.set": control({ method: "POST", path: "/faults/set", params: list, answer: list }),
  "faults.clear": control({ method: "POST", path: "/faults/clear", params: z.void(), answer: list }),
} as const;
