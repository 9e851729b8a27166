import { realmsOf } from "../../access/realms";
import { loginOf, withLogin } from "../../openid/pending";
import { providerOf } from "../../openid/provider";
import { usableRealm } from "../../../src/engine/domainsCfg/realm";
import { commit } from "../../store/commit";
import type { WorldState } from "../../store/state";
import type { ControlHandlers } from "../controlHandlers";
import { found } from "../refuse";

function waiting(world: WorldState, text: string, now: number) {
  const { token, login } = found(loginOf(world, text, now), "no-such-entry", "state");
  const realm = found(usableRealm(realmsOf(world), login.realm), "no-such-entry", "state");
  return { token, login, provider: found(providerOf(world, realm), "no-such-entry", "state") };
}

/** The pretended OpenID provider's side of a login. */
export const openid = {
  "openid.identities": async ({ core, server }, { state: text }) => {
    const { login, provider } = waiting((await core.load()).state, text, server.now());
    const identities = provider.identities.map(({ id, claims, userinfo = [] }) => {
      const all = [...claims, ...userinfo].map(([name, value]) => {
        return [name, typeof value === "string" ? value : [...value]] as const;
      });
      return { id, claims: Object.fromEntries(all) };
    });
    return { realm: login.realm, issuer: provider.issuer, identities };
  },
  "openid.code": ({ core, server }, { state: text, identity: wanted }) =>
    core.lock(async () => {
      const { state } = await core.load();
      const now = server.now();
      const { token, login, provider } = waiting(state, text, now);
      const identity = found(provider.identities.find(({ id }) => id === wanted), "no-such-entry", "identity").id;
      const code = server.crypto.sha1Hex(server.crypto.sign(`openid ${token} ${identity}`));
      const after = withLogin(state, token, { ...login, code: { text: code, identity } }, now);
      await commit(core, state, after, { actor: "root@pam", summary: "", kind: "control" });
      const { redirectUrl } = login;
      const query = new URLSearchParams({ code, state: text }).toString();
      return { code, url: `${redirectUrl}${redirectUrl.includes("?") ? "&" : "?"}${query}` };
    }),
} satisfies Partial<ControlHandlers>;
