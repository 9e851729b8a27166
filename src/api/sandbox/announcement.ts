import * as z from "zod/mini";

/** Told to every tab after each committed write: which world, its version, and the parts of its state that changed. */
export const announcement = z.object({
  world: z.string(),
  version: z.number(),
  /** Keys of the world's state; `world` when another world was opened or the open one reset. */
  touched: z.array(z.string()),
});
export type Announcement = z.output<typeof announcement>;

/** The BroadcastChannel of the sandbox below this base address. */
export function channelName(base: string): string {
  return `pve-access-console:${new URL(base).pathname}`;
}
