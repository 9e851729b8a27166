import type * as z from "zod/mini";
import type { ZodMiniType } from "zod/mini";

/**
 * One control of the sandbox itself, outside PVE's API: no ticket, parameters as a JSON body, the answer as
 * `{"data": …}`, a refusal as `{"errors": […]}` (see `refusal.ts`).
 */
export interface Control<Params extends ZodMiniType = ZodMiniType, Answer extends ZodMiniType = ZodMiniType> {
  readonly method: "GET" | "POST";
  /** Below `/sandbox`. */
  readonly path: string;
  /** A GET has none. */
  readonly params: Params;
  readonly answer: Answer;
}

export function control<const Params extends ZodMiniType, const Answer extends ZodMiniType>(
  row: Control<Params, Answer>,
): Control<Params, Answer> {
  return row;
}

/** What a caller gives. */
export type ParamsOf<Row> = Row extends Control<infer Params, infer _Answer> ? z.input<Params> : never;
/** What the server reads from it. */
export type ReadParamsOf<Row> = Row extends Control<infer Params, infer _Answer> ? z.output<Params> : never;
export type AnswerOf<Row> = Row extends Control<infer _Params, infer Answer> ? z.output<Answer> : never;
