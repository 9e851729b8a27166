import type { EndpointName } from "../../src/api/endpoints/index";
import type { CommandContext } from "../host/shell/command";
import type { CommandLine } from "./commandLine";
import { dataOf } from "./failure";
import { maskedLine } from "./masked";
import type { NodeApi } from "./port";
import type { Row } from "./row";

/** A command that has been understood and now runs. */
export interface Job {
  readonly row: Row;
  readonly ctx: CommandContext;
  readonly api: NodeApi;
  readonly line: CommandLine;
  readonly usage: string;
}

/** Calls a method and answers its data. Throws the Failure of its refusal. */
export async function callFor(
  { api, ctx, usage }: Pick<Job, "api" | "ctx" | "usage">,
  name: EndpointName,
  params: ReadonlyMap<string, unknown>,
): Promise<unknown> {
  return dataOf(await api.call(name, params, { user: ctx.user.name, line: maskedLine(ctx.line) }), usage);
}
