import * as z from "zod/mini";
import { answeredText } from "./answers";
import { resourceRow } from "./resources";
import { text } from "./fields";

export const poolid = text({ format: "poolid" });

/** A pool; its members only where one pool was asked for. */
export const poolRow = z.object({
  poolid: z.string(),
  comment: answeredText,
  members: z.optional(z.array(resourceRow)),
});
export type PoolRow = z.output<typeof poolRow>;
