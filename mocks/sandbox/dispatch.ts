import * as z from "zod/mini";
import { type ControlName, controlOf, controls } from "../../src/api/sandbox/index";
import type { ControlFault } from "../../src/api/sandbox/refusal";
import type { ControlHandlers } from "./controlHandlers";
import { history } from "./controls/history";
import { importing } from "./controls/importing";
import { info } from "./controls/info";
import { openid } from "./controls/openid";
import { preview } from "./controls/preview";
import { scenario } from "./controls/scenario";
import { upkeep } from "./controls/upkeep";
import { worldFile } from "./controls/worldFile";
import { worlds } from "./controls/worlds";
import type { Environment } from "./environment";
import { ControlRefused } from "./refuse";

const handlers: ControlHandlers = {
  ...info,
  ...worlds,
  ...worldFile,
  ...preview,
  ...importing,
  ...history,
  ...scenario,
  ...upkeep,
  ...openid,
};

const NAMES = Object.keys(controls) as readonly ControlName[];

export interface ControlAnswered {
  readonly status: number;
  /** What goes out as JSON. */
  readonly body: unknown;
}

function refusal(status: number, faults: readonly ControlFault[]): ControlAnswered {
  return { status, body: { errors: faults } };
}

function parsedBody(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}

async function run(name: ControlName, environment: Environment, body: unknown): Promise<ControlAnswered> {
  const shape = controlOf(name).params;
  // A control without parameters may come with an empty object.
  const read = z.safeParse(shape, shape.def.type === "void" ? undefined : body);
  if (!read.success) {
    const faults = read.error.issues.map((issue): ControlFault => {
      const code = issue.code === "too_big" ? "too-large" : "unreadable";
      return { field: issue.path.join("."), code };
    });
    return refusal(400, faults);
  }
  const handler = handlers[name] as (environment: Environment, params: unknown) => Promise<unknown>;
  return { status: 200, body: { data: await handler(environment, read.data) } };
}

/** Answers one control, `path` below `/sandbox`. What it refuses it refuses with codes, never with words. */
export async function dispatchControl(environment: Environment, method: string, path: string, body: string): Promise<ControlAnswered> {
  const name = NAMES.find((candidate) => controls[candidate].path === path && controls[candidate].method === method);
  if (name === undefined) return refusal(404, [{ field: "", code: "not-found" }]);
  try {
    return await run(name, environment, parsedBody(body));
  } catch (error) {
    if (error instanceof ControlRefused) return refusal(400, error.faults);
    if (error instanceof SyntaxError) return refusal(400, [{ field: "", code: "bad-json" }]);
    return refusal(500, [{ field: "", code: "failed", value: error instanceof Error ? error.message : String(error) }]);
  }
}
