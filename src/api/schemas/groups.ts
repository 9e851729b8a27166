import * as z from "zod/mini";
import { answeredText } from "./answers";
import { text } from "./fields";

export const groupid = text({ format: "groupid" });

export const groupRow = z.object({ groupid: z.string(), comment: answeredText, users: answeredText });
export type GroupRow = z.output<typeof groupRow>;

export const groupRecord = z.object({ members: z.array(z.string()), comment: answeredText });
