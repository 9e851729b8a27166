import { splitUserId } from "../../../src/engine/names";
import { mayLogIn } from "../../../src/engine/login";
import type { UserId } from "../../../src/engine/ids";
import type { AccessModel } from "../../../src/engine/model";
import { realmsOf } from "../../access/realms";
import { answeringNode } from "../../cluster/nodeNames";
import type { Crypto } from "../../context";
import { accountOf } from "../../directory/account";
import { accountNamed, canLogIn, shadowHash } from "../../host/accounts";
import { isDirectory, usableRealm } from "../../../src/engine/domainsCfg/realm";
import { hasLesson } from "../../lessons/all";
import { modelOf } from "../../server/modelOf";
import { readDamage } from "../../store/openStore";
import type { WorldState } from "../../store/state";
import type { ControlHandlers } from "../controlHandlers";
import { worldRow } from "./worlds";

/** More logins than that are no help at a login window. */
const SHOWN = 40;

type Note = "disabled" | "expired" | "no-host-account" | "no-password" | "realm-unreachable";

/** The hash that a pretended directory holds; a provider takes no password. */
function directoryHash(state: WorldState, realmName: string, name: string) {
  const realm = usableRealm(realmsOf(state), realmName);
  const account = isDirectory(realm?.type) && realm !== undefined ? accountOf(state, realm, name) : "unreachable";
  if (account === "unreachable") return { note: "realm-unreachable" as const };
  return account?.hash === undefined ? { note: "no-password" as const } : { hash: account.hash };
}

/** The stored hash of a user's password, or why there is none. */
function hashOf(state: WorldState, userid: UserId): { readonly hash: string } | { readonly note: Note } {
  const { name, realm } = splitUserId(userid);
  const realmName: string = realm;
  if (realmName === "pve") {
    const hash = state.shadow.get(name);
    return hash === undefined ? { note: "no-password" } : { hash };
  }
  if (realmName !== "pam") return directoryHash(state, realmName, name);
  const host = state.hosts.get(answeringNode(state.cluster));
  if (host === undefined || accountNamed(host, name) === undefined) return { note: "no-host-account" };
  const hash = shadowHash(host, name);
  return canLogIn(hash) ? { hash } : { note: "no-password" };
}

async function login(crypto: Crypto, state: WorldState, model: AccessModel, now: number, id: UserId, known?: string) {
  const stored = hashOf(state, id);
  if ("note" in stored) return { userid: id, password: null, canLogIn: false, note: stored.note };
  const fits = known !== undefined && (await crypto.verify(stored.hash, known));
  const may = mayLogIn(model, id, now);
  const note = may.outcome === "may-not" && may.reason !== "no-such-user" ? { note: may.reason } : {};
  return { userid: id, password: fits ? known : null, canLogIn: may.outcome === "may", ...note };
}

/** What the page needs to know about its sandbox. */
export const info = {
  "sandbox.info": async ({ core, server, transport }) => {
    const { record, state } = await core.load();
    const model = modelOf(state);
    const first = [...record.passwords.keys()].filter((id) => model.users.has(id as UserId));
    const others = [...model.users.keys()].filter((id) => !record.passwords.has(id));
    const ids = [...first, ...others].slice(0, SHOWN).map((id) => id as UserId);
    const known = (id: string) => record.passwords.get(id);
    const consent = state.options.get("consent-text") ?? "";
    return {
      logins: await Promise.all(ids.map((id) => login(server.crypto, state, model, server.now(), id, known(id)))),
      world: worldRow(record),
      lesson: hasLesson(record.scenario),
      ...(consent !== "" && { consent }),
      features: { terminal: state.hosts.size > 0 },
      transport,
      storage: core.backend.kept ? ("kept" as const) : ("memory" as const),
      damaged: (await readDamage(core)) !== undefined,
    };
  },
} satisfies Partial<ControlHandlers>;
