import type { ControlFault } from "./sandbox/refusal";

/** The sandbox refused a control: one fault per field. */
export class ControlError extends Error {
  readonly faults: readonly ControlFault[];

  constructor(faults: readonly ControlFault[]) {
    super("control refused");
    this.name = "ControlError";
    this.faults = faults;
  }
}
