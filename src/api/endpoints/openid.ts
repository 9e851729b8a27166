import * as z from "zod/mini";
import { text } from "../schemas/fields";
import { realmid } from "../schemas/realms";
import { subdirs, ticket } from "../schemas/session";
import { endpoint } from "./endpoint";

const redirect = { "redirect-url": text({ max: 255 }) } as const;

/** `/access/openid` (api.md 4.15): a login at a provider, in two calls around the provider's own page. */
export const openid = {
  "openid.index": endpoint({
    method: "GET",
    path: "/access/openid",
    params: {},
    answer: subdirs,
    check: { kind: "anyone" },
  }),
  "openid.authUrl": endpoint({
    method: "POST",
    path: "/access/openid/auth-url",
    params: { realm: realmid, ...redirect },
    answer: z.string(),
    check: { kind: "world" },
    protected: true,
  }),
  "openid.login": endpoint({
    method: "POST",
    path: "/access/openid/login",
    params: { state: text({ max: 1024 }), code: text({ max: 4096 }), ...redirect },
    answer: ticket,
    check: { kind: "world" },
    protected: true,
  }),
} as const;
