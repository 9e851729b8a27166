import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, flag, text } from "../schemas/fields";
import {
  addedFactor,
  FACTOR_TYPES,
  factorDescription,
  factorKinds,
  factorRow,
  ownPassword,
  userFactors,
} from "../schemas/tfa";
import { userid } from "../schemas/users";
import { endpoint } from "./endpoint";

function oneselfOr(privileges: readonly string[]): Check {
  return {
    kind: "or",
    checks: [
      { kind: "userid-param", needs: "self" },
      { kind: "userid-group", privileges },
    ],
  };
}

const read = oneselfOr(["User.Modify", "Sys.Audit"]);
const modify = oneselfOr(["User.Modify"]);
const ofUser = "/access/tfa/{userid}";
const entry = "/access/tfa/{userid}/{id}";
const id = text();

/** `/access/tfa`, and what a user's own record says of it (api.md 4.8, 4.14). */
export const tfa = {
  "tfa.list": endpoint({
    method: "GET",
    path: "/access/tfa",
    params: {},
    answer: z.array(userFactors),
    check: { kind: "anyone" },
    rows: read,
    protected: true,
  }),
  "tfa.ofUser": endpoint({
    method: "GET",
    path: ofUser,
    params: { userid },
    answer: z.array(factorRow),
    check: read,
    protected: true,
  }),
  "tfa.read": endpoint({
    method: "GET",
    path: entry,
    params: { userid, id },
    answer: factorRow,
    check: read,
    protected: true,
  }),
  "tfa.create": endpoint({
    method: "POST",
    path: ofUser,
    params: {
      userid,
      type: choice(FACTOR_TYPES),
      description: factorDescription,
      totp: optional(text()),
      value: optional(text()),
      challenge: optional(text()),
      password: ownPassword,
    },
    answer: addedFactor,
    check: modify,
    protected: true,
    tokens: false,
  }),
  "tfa.update": endpoint({
    method: "PUT",
    path: entry,
    params: { userid, id, description: factorDescription, enable: optional(flag()), password: ownPassword },
    answer: nothing,
    check: modify,
    protected: true,
    tokens: false,
  }),
  "tfa.delete": endpoint({
    method: "DELETE",
    path: entry,
    params: { userid, id, password: ownPassword },
    answer: nothing,
    check: modify,
    protected: true,
    tokens: false,
  }),
  "users.factorKinds": endpoint({
    method: "GET",
    path: "/access/users/{userid}/tfa",
    params: { userid, multiple: optional(flag()) },
    answer: factorKinds,
    check: read,
    protected: true,
  }),
} as const;
