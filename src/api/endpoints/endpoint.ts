import type { ZodMiniType } from "zod/mini";
import type { Check } from "../../engine/check";
import type { RowCheck } from "../../engine/rows";
import type { Fields, Params } from "../schemas/field";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * One call of PVE's API, as PVE itself declares it. The server enforces it, the client is typed by it, the screen
 * predicts with it.
 */
export interface Endpoint<Shape extends Fields = Fields, Answer = unknown> {
  readonly method: Method;
  /** Below `/api2/json`; `{x}` is the parameter x. */
  readonly path: string;
  /** The last parameter of the path takes all that follows, slashes included. */
  readonly rest?: boolean;
  readonly params: Shape;
  readonly answer: ZodMiniType<Answer>;
  readonly check: Check;
  /** Which rows of the answered list a caller gets. */
  readonly rows?: RowCheck;
  /** Parameter -> the one that must come with it. */
  readonly requires?: Readonly<Record<string, string>>;
  /** Handled by the privileged daemon; decides which 59x errors can occur. */
  readonly protected?: boolean;
  /** False where PVE does not open the call to API tokens. */
  readonly tokens?: boolean;
  /** The method itself refuses by more than `check`, by what it finds: who passes the check may still meet a 403. */
  readonly inside?: boolean;
}

export function endpoint<const Shape extends Fields, Answer>(row: Endpoint<Shape, Answer>): Endpoint<Shape, Answer> {
  return row;
}

export type ParamsOf<Row> = Row extends Endpoint<infer Shape, infer _Answer> ? Params<Shape> : never;
export type AnswerOf<Row> = Row extends Endpoint<infer _Shape, infer Answer> ? Answer : never;
