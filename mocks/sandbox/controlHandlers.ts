import type { input } from "zod/mini";
import type { ControlName, ControlRead, Controls } from "../../src/api/sandbox/index";
import type { Environment } from "./environment";

/** One handler for each row of the second table: a missing one does not compile. */
export type ControlHandlers = {
  readonly [Name in ControlName]: (
    environment: Environment,
    params: ControlRead<Name>,
  ) => Promise<input<Controls[Name]["answer"]>>;
};
