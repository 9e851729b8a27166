import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { flag, list } from "../schemas/fields";
import { changedToken, createdToken, tokenid, tokenInfo, tokenRow, tokenSettings } from "../schemas/tokens";
import { userid } from "../schemas/users";
import { endpoint } from "./endpoint";

const check: Check = {
  kind: "or",
  checks: [
    { kind: "userid-param", needs: "self" },
    { kind: "userid-group", privileges: ["User.Modify"] },
  ],
};
const path = "/access/users/{userid}/token/{tokenid}";

/** `/access/users/{userid}/token` (api.md 4.7). */
export const tokens = {
  "tokens.list": endpoint({
    method: "GET",
    path: "/access/users/{userid}/token",
    params: { userid },
    answer: z.array(tokenRow),
    check,
  }),
  "tokens.read": endpoint({ method: "GET", path, params: { userid, tokenid }, answer: tokenInfo, check }),
  "tokens.create": endpoint({
    method: "POST",
    path,
    params: { userid, tokenid, ...tokenSettings },
    answer: createdToken,
    check,
    protected: true,
  }),
  "tokens.update": endpoint({
    method: "PUT",
    path,
    params: {
      userid,
      tokenid,
      ...tokenSettings,
      delete: optional(list("configid")),
      regenerate: optional(flag()),
    },
    answer: changedToken,
    check,
    protected: true,
  }),
  "tokens.delete": endpoint({
    method: "DELETE",
    path,
    params: { userid, tokenid },
    answer: nothing,
    check,
    protected: true,
  }),
} as const;
