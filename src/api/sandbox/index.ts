import { clock } from "./clock";
import type { AnswerOf, Control, ParamsOf, ReadParamsOf } from "./control";
import { damage } from "./damage";
import { events } from "./events";
import { faults } from "./faults";
import { history } from "./history";
import { importing } from "./importing";
import { info } from "./info";
import { openid } from "./openid";
import { scenario } from "./scenario";
import { worldFile } from "./worldFile";
import { worlds } from "./worlds";

/** The second table: the sandbox's own controls, below `/sandbox`. */
export const controls = {
  ...info,
  ...worlds,
  ...worldFile,
  ...importing,
  ...history,
  ...scenario,
  ...faults,
  ...clock,
  ...openid,
  ...events,
  ...damage,
} as const;

export type Controls = typeof controls;
export type ControlName = keyof Controls;
export type ControlParams<Name extends ControlName> = ParamsOf<Controls[Name]>;
export type ControlRead<Name extends ControlName> = ReadParamsOf<Controls[Name]>;
export type ControlAnswer<Name extends ControlName> = AnswerOf<Controls[Name]>;

/** The row of the table, with its types widened for code that serves every control. */
export function controlOf(name: ControlName): Control {
  return controls[name];
}
