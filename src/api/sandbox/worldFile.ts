import * as z from "zod/mini";
import { control } from "./control";
import { worldRow } from "./info";
import { words } from "./words";

/** Characters of a world's file. */
const MAX_WORLD = 10_000_000;
const file = z.object({ text: z.string().check(z.maxLength(MAX_WORLD)) });

/** A whole world as one text, for a file or a link: without passwords, secrets and second factors. */
export const worldFile = {
  /**
   * The open world; refused as `too-large` where it does not fit a file. With other names it is its permissions alone,
   * and no lesson goes on with it.
   */
  "worlds.write": control({
    method: "POST",
    path: "/worlds/write",
    params: z.object({ otherNames: z.optional(z.boolean()) }),
    answer: z.object({ name: z.string(), text: z.string() }),
  }),
  /** What such a text holds, before anything is stored; refused with every fault and its place. */
  "worlds.preview": control({
    method: "POST",
    path: "/worlds/preview",
    params: file,
    answer: z.object({
      name: z.string(),
      users: z.number(),
      entries: z.number(),
      guests: z.number(),
      /** Of the lesson that it goes on with. */
      lesson: z.optional(words),
    }),
  }),
  /** A new world from such a text. The worlds that are there stay. */
  "worlds.take": control({ method: "POST", path: "/worlds/take", params: file, answer: worldRow }),
} as const;
