import * as z from "zod/mini";
import { type SandboxFault, faults as table } from "../../src/api/sandbox/faults";
import { type EndpointName, endpointOf, endpoints } from "../../src/api/endpoints/index";
import type { Core } from "../store/core";
import { keys } from "../store/records";

const stored = table["faults.read"].answer;

/** The faults that are set; an unreadable record is none. */
export async function readFaults(core: Core): Promise<readonly SandboxFault[]> {
  const result = z.safeParse(stored, (await core.backend.read([keys.faults]))[0]);
  return result.success ? result.data.faults : [];
}

export async function writeFaults(core: Core, faults: readonly SandboxFault[]): Promise<readonly SandboxFault[]> {
  await core.lock(() => core.backend.write([{ key: keys.faults, value: { faults } }]));
  return faults;
}

/** The template with each hole standing for something. */
function pattern(template: string, hole: RegExp, something: string): RegExp {
  const parts = template.split(hole).map((part) => part.replace(/[.+?^$()|[\]\\{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(something)}$`);
}

/** Is the call meant? `path` is below `/api2/json`, without a query. */
export function strikes(fault: SandboxFault, method: string, path: string): boolean {
  const { target } = fault;
  if (target === "*") return true;
  if (Object.hasOwn(endpoints, target)) {
    const row = endpointOf(target as EndpointName);
    return row.method === method && pattern(row.path, /\{\w+\}/, "[^/]+").test(path);
  }
  return pattern(target, /\*/, ".*").test(path);
}

/** The fault that this call suffers, taken from its count; nothing when there is none. */
export async function takeFault(core: Core, method: string, path: string): Promise<SandboxFault | undefined> {
  const before = await readFaults(core);
  if (!before.some((fault) => strikes(fault, method, path))) return undefined;
  return core.lock(async () => {
    const faults = await readFaults(core);
    const struck = faults.find((fault) => strikes(fault, method, path));
    if (struck?.times === undefined) return struck;
    const left = struck.times - 1;
    const next = faults.flatMap((fault) => {
      if (fault !== struck) return [fault];
      return left === 0 ? [] : [{ ...fault, times: left }];
    });
    await core.backend.write([{ key: keys.faults, value: { faults: next } }]);
    return struck;
  });
}
