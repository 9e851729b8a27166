import * as z from "zod/mini";
import { control } from "./control";
import { worldRow } from "./info";

const one = z.object({ id: z.string() });
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** The named worlds: one is open. */
export const worlds = {
  "worlds.list": control({
    method: "GET",
    path: "/worlds",
    params: z.void(),
    answer: z.object({ open: z.string(), worlds: z.array(worldRow) }),
  }),
  "worlds.open": control({ method: "POST", path: "/worlds/open", params: one, answer: worldRow }),
  "worlds.create": control({
    method: "POST",
    path: "/worlds/create",
    params: z.object({ scenario: z.string(), name: z.optional(name) }),
    answer: worldRow,
  }),
  "worlds.delete": control({ method: "POST", path: "/worlds/delete", params: one, answer: z.object({ open: z.string() }) }),
  /** Back to its start; the journal and the events begin anew. Without an id: the open one. */
  "worlds.reset": control({
    method: "POST",
    path: "/worlds/reset",
    params: z.object({ id: z.optional(z.string()) }),
    answer: worldRow,
  }),
  "worlds.rename": control({
    method: "POST",
    path: "/worlds/rename",
    params: z.object({ id: z.string(), name }),
    answer: worldRow,
  }),
} as const;
