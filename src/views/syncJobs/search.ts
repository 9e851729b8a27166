import * as z from "zod/mini";

/** The address of the sync jobs, beside that of Realms above them: filter text, selected job, open dialog. */
export const search = z.object({
  jobq: z.optional(z.string()),
  job: z.optional(z.string()),
  dialog: z.optional(z.enum(["job-create", "job-edit", "job-remove"])),
});

export type JobDialogName = "job-create" | "job-edit" | "job-remove";
