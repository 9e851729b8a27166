import * as z from "zod/mini";
import { control } from "./control";

/** Server seconds since the epoch, and how far the world is ahead of the real time. */
const time = z.object({ now: z.number(), ahead: z.number() });

/** The clock of the open world. */
export const clock = {
  "clock.read": control({ method: "GET", path: "/clock", params: z.void(), answer: time }),
  "clock.advance": control({
    method: "POST",
    path: "/clock/advance",
    params: z.object({ seconds: z.number().check(z.minimum(0), z.maximum(10_000_000_000)) }),
    answer: time,
  }),
} as const;
