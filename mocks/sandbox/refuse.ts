import type { ControlFault } from "../../src/api/sandbox/refusal";

/** The refusal of a control; its faults go out as codes. */
export class ControlRefused extends Error {
  readonly faults: readonly ControlFault[];

  constructor(...faults: readonly ControlFault[]) {
    super(faults.map(({ field, code }) => `${field}: ${code}`).join(", "));
    this.faults = faults;
  }
}

/** A value that must be there; otherwise the control is refused with the code. */
export function found<Value>(value: Value | undefined, code: ControlFault["code"], field = ""): Value {
  if (value === undefined) throw new ControlRefused({ field, code });
  return value;
}
