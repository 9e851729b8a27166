import * as z from "zod/mini";
import { control } from "./control";

export const pveVersion = z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8), z.literal(9)]);

const login = z.object({
  userid: z.string(),
  /** `null` where it is not known any more. */
  password: z.nullable(z.string()),
  canLogIn: z.boolean(),
  /** Why it cannot. */
  note: z.optional(z.enum(["disabled", "expired", "no-host-account", "no-password", "realm-unreachable"])),
});
export type SandboxLogin = z.output<typeof login>;

export const worldRow = z.object({
  id: z.string(),
  name: z.string(),
  scenario: z.nullable(z.string()),
  pveVersion,
});
export type WorldRow = z.output<typeof worldRow>;

/** What the page needs to know about the sandbox that serves it. */
export const info = {
  "sandbox.info": control({
    method: "GET",
    path: "/info",
    params: z.void(),
    answer: z.object({
      logins: z.array(login),
      world: worldRow,
      /** Has the open world a lesson? */
      lesson: z.boolean(),
      /** The datacenter's consent text, which PVE hands out with its login page; absent where there is none. */
      consent: z.optional(z.string()),
      features: z.object({ terminal: z.boolean() }),
      /** Who answers: a service worker, the page itself where there is none, or a server. */
      transport: z.enum(["worker", "page", "server"]),
      storage: z.enum(["kept", "memory"]),
      /** A damaged store was found and replaced; see `state.check`. */
      damaged: z.boolean(),
    }),
  }),
} as const;
