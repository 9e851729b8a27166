import { realmsOf } from "../access/realms";
import { loginRefused } from "../access/secondFactor";
import { sessionAnswer } from "../access/sessionAnswer";
import { type Context, type Handlers, Refused } from "../context";
import { admitByClaims } from "../openid/admit";
import { loginOf, pendingLogins, stateText, withLogin } from "../openid/pending";
import { claimsOf, pageAddress, providerOf } from "../openid/provider";
import { type Realm, usableRealm } from "../../src/engine/domainsCfg/realm";

const MOST_PENDING = 100;
const TOKEN_DIGITS = 40;

function openidRealm(context: Context, name: string): Realm {
  const realm = usableRealm(realmsOf(context.state), name);
  if (realm === undefined) throw new Refused(500, `authentication domain '${name}' does not exist\n`);
  if (realm.type !== "openid") throw new Refused(500, `wrong realm type (${realm.type} != openid)\n`);
  return realm;
}

/** `/access/openid` (api.md 4.15). */
export const openid = {
  "openid.index": () => ["auth-url", "login"].map((subdir) => ({ subdir })),
  "openid.authUrl": (context, { realm: name, "redirect-url": redirectUrl }) => {
    const realm = openidRealm(context, name);
    if (providerOf(context.state, realm) === undefined) {
      throw new Refused(500, `failed to discover ${realm.options.get("issuer-url") ?? ""}: Connection refused\n`);
    }
    const waiting = [...pendingLogins(context.state, context.now).values()].filter((login) => login.realm === name);
    if (waiting.length >= MOST_PENDING) {
      throw new Refused(500, `too many pending openid auth request for realm ${name}\n`);
    }
    const token = context.ids.hex(TOKEN_DIGITS).toLowerCase();
    const nonce = context.ids.hex(TOKEN_DIGITS).toLowerCase();
    const address = pageAddress(realm, redirectUrl, stateText(token, name), nonce);
    if (address === undefined) throw new Refused(500, "invalid redirect url: relative URL without a base\n");
    const login = { realm: name, redirectUrl, since: context.now };
    context.update((state) => withLogin(state, token, login, context.now));
    return address;
  },
  "openid.login": (context, { state: text, code, "redirect-url": redirectUrl }) => {
    const found = loginOf(context.state, text, context.now);
    if (found === undefined) throw loginRefused();
    const { token, login } = found;
    // Whatever becomes of it, a state serves once.
    context.keep((state) => withLogin(state, token, undefined, context.now));
    const realm = usableRealm(realmsOf(context.state), login.realm);
    if (realm?.type !== "openid" || login.redirectUrl !== redirectUrl || login.code?.text !== code) {
      throw loginRefused();
    }
    const identities = providerOf(context.state, realm)?.identities;
    const identity = identities?.find(({ id }) => id === login.code?.identity);
    if (identity === undefined) throw loginRefused();
    const userid = admitByClaims(context, realm, claimsOf(identity, realm));
    context.log({ tag: "pvedaemon", msg: `successful openid auth for user '${userid}'`, user: "root@pam" });
    return sessionAnswer(context, userid);
  },
} satisfies Pick<Handlers, `openid.${"index" | "authUrl" | "login"}`>;
