import * as z from "zod/mini";
import { FORMS } from "../../access/commands/commandText";

const text = z.optional(z.string());

/** The address of Commands: the changes of this session, the plan between two states, or the files. */
export const search = z.object({
  what: z.optional(z.enum(["session", "plan", "files"])),
  form: z.optional(z.enum(FORMS)),
  first: text,
  second: text,
  sel: text,
  q: text,
  dialog: z.optional(z.enum(["file"])),
});

export type CommandsAddress = z.output<typeof search>;
