import * as z from "zod/mini";
import { control } from "./control";

const state = z.string().check(z.maxLength(1024));

const identity = z.object({
  id: z.string(),
  claims: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type OpenidIdentityRow = z.output<typeof identity>;

/** The pretended OpenID provider: what its page would show, and what it would send back with. */
export const openid = {
  /** Who can log in there; `state` is the one in the address that `openid.authUrl` answered. */
  "openid.identities": control({
    method: "POST",
    path: "/openid/identities",
    params: z.object({ state }),
    answer: z.object({ realm: z.string(), issuer: z.string(), identities: z.array(identity) }),
  }),
  /** Logs an identity in at the provider: a code for `openid.login`, and the address to go back to with it. */
  "openid.code": control({
    method: "POST",
    path: "/openid/code",
    params: z.object({ state, identity: z.string() }),
    answer: z.object({ code: z.string(), url: z.string() }),
  }),
} as const;
