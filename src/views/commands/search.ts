import * as z from "zod/mini";
import { FORMS } from "../../access/commands/commandText";

const text = z.optional(z.string());

/** The address of Commands: the changes of this session, or the plan between two states. */
export const search = z.object({
  what: z.optional(z.enum(["session", "plan"])),
  form: z.optional(z.enum(FORMS)),
  first: text,
  second: text,
  sel: text,
  q: text,
  dialog: z.optional(z.enum(["file"])),
});

export type CommandsAddress = z.output<typeof search>;
