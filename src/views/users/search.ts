import * as z from "zod/mini";
import type { UserBulkKind } from "./bulkSteps";

const BULK: readonly UserBulkKind[] = ["enable", "disable", "join", "leave", "remove"];

/** The dialogs of one user or of none. */
export const USER_DIALOGS = ["add", "edit", "remove", "password", "permissions", "unlock", "import"] as const;

const MANY = ["many-enable", "many-disable", "many-join", "many-leave", "many-remove"] as const;

/** The address of Users: filter text, selected user id, open dialog. */
export const search = z.object({
  q: z.optional(z.string()),
  sel: z.optional(z.string()),
  dialog: z.optional(z.enum([...USER_DIALOGS, ...MANY])),
});

/** What the address does to ticked users. */
export function bulkOf(dialog: string | undefined): UserBulkKind | undefined {
  return BULK.find((kind) => dialog === `many-${kind}`);
}
