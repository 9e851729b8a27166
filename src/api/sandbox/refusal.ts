import * as z from "zod/mini";

/** Why a control was refused; the words are added where they are shown. */
export const CONTROL_FAULTS = [
  "unreadable",
  "missing",
  "too-large",
  "bad-name",
  "name-taken",
  "bad-range",
  "duplicate",
  "bad-json",
  "bad-resources",
  "bad-config",
  "no-such-world",
  "no-such-scenario",
  "no-scenario",
  "no-such-entry",
  "nothing-to-undo",
  "nothing-to-redo",
  "not-found",
  "unknown-key",
  "wrong-type",
  "unknown-value",
  "has-markup",
  "bad-link",
  "no-such-step",
  "no-such-name",
  "too-deep",
  "failed",
] as const;

export const controlFault = z.object({
  /** The parameter, with dots into objects; empty when the whole call is meant. */
  field: z.string(),
  code: z.enum(CONTROL_FAULTS),
  /** The text that is meant, e.g. a range or a name. */
  value: z.optional(z.string()),
  /** 1-based place in a text. */
  line: z.optional(z.number()),
  column: z.optional(z.number()),
  /** Where in a JSON value, e.g. `3.vmid`. */
  path: z.optional(z.string()),
});
export type ControlFault = z.output<typeof controlFault>;

export const controlRefusal = z.object({ errors: z.array(controlFault) });
