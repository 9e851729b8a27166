import type { Token } from "../../src/engine/model";
import { change } from "../access/change";
import { knownUser } from "../access/knownUser";
import { tokenInfoOf, tokenInfos } from "../access/tokenInfo";
import { type Context, type Handlers, Refused } from "../context";

interface Settings {
  readonly expire?: number;
  readonly privsep?: boolean;
  readonly comment?: string;
}

function knownToken(context: Context, userid: string, tokenid: string): Token {
  const token = knownUser(context, userid).tokens.get(tokenid);
  if (token === undefined) throw new Refused(500, `no such token '${tokenid}' for user '${userid}'\n`);
  return token;
}

/** What the call set, as the text that the request held; an empty comment is none. */
function echoed({ expire, privsep, comment }: Settings) {
  return {
    ...(expire !== undefined && { expire: `${expire}` as const }),
    ...(privsep !== undefined && { privsep: privsep ? ("1" as const) : ("0" as const) }),
    ...(comment !== undefined && comment !== "" && { comment }),
  };
}

/** A secret in place of the one that there may be, told in this one answer only. */
function newSecret(context: Context, userid: string, tokenid: string) {
  const id = `${userid}!${tokenid}`;
  const value = context.ids.uuid();
  context.update((state) => ({ ...state, tokenSecrets: new Map(state.tokenSecrets).set(id, value) }));
  return { "full-tokenid": id, value };
}

/** `/access/users/{userid}/token` (api.md 4.7). */
export const tokens = {
  "tokens.list": (context, { userid }) =>
    tokenInfos(knownUser(context, userid).tokens).map(([tokenid, info]) => ({ tokenid, ...info })),
  "tokens.read": (context, { userid, tokenid }) => tokenInfoOf(knownToken(context, userid, tokenid)),
  "tokens.create": (context, { userid, tokenid, ...settings }) => {
    knownUser(context, userid);
    change(context, { kind: "tokens.create", userid, tokenid, ...settings });
    return { ...newSecret(context, userid, tokenid), info: { privsep: 1 as const, ...echoed(settings) } };
  },
  "tokens.update": (context, { userid, tokenid, regenerate, ...params }) => {
    knownToken(context, userid, tokenid);
    change(context, { kind: "tokens.update", userid, tokenid, ...params });
    return {
      ...tokenInfoOf(knownToken(context, userid, tokenid)),
      ...echoed(params),
      ...(regenerate === true && newSecret(context, userid, tokenid)),
    };
  },
  "tokens.delete": (context, { userid, tokenid }) => {
    knownToken(context, userid, tokenid);
    change(context, { kind: "tokens.delete", userid, tokenid });
    context.update((state) => {
      const tokenSecrets = new Map(state.tokenSecrets);
      tokenSecrets.delete(`${userid}!${tokenid}`);
      return { ...state, tokenSecrets };
    });
  },
} satisfies Pick<Handlers, `tokens.${"list" | "read" | "create" | "update" | "delete"}`>;
