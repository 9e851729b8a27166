import type { Crypto } from "../context";
import { shadowHash } from "../host/accounts";
import type { Scenario } from "../scenarios/scenario";
import type { Sandbox } from "../sandbox/sandbox";
import { commit } from "../store/commit";
import type { WorldState } from "../store/state";
import type { FilePart } from "./state/pveFiles";

const ROOT = "root@pam";
const SECONDS_PER_DAY = 86_400;

function withRootHash(state: WorldState, hash: string, now: number): WorldState {
  const changed = Math.floor(now / SECONDS_PER_DAY);
  const hosts = [...state.hosts].map(([node, host]) => {
    const shadow = host.shadow.map((entry) => (entry.name === "root" ? { ...entry, hash, changed } : entry));
    return [node, { ...host, shadow }] as const;
  });
  return { ...state, hosts: new Map(hosts) };
}

/** The scenario with one's own password of root, and with the parts of a folder's own PVE files. */
export function firstWorld(
  scenario: Scenario,
  rootPassword: string | undefined,
  found: ReadonlyMap<FilePart, unknown>,
): Scenario {
  return {
    id: scenario.id,
    build: async (workshop) => {
      const seed = await scenario.build(workshop);
      const state: WorldState = { ...seed.state, ...Object.fromEntries(found) };
      if (rootPassword === undefined) return { ...seed, state };
      const passwords = new Map(seed.passwords);
      passwords.delete(ROOT);
      return { ...seed, passwords, state: withRootHash(state, await workshop.hash(rootPassword), workshop.now) };
    },
  };
}

/** Gives root this password on every host of the open world, unless it is the present one. */
export async function ensureRootPassword({ core, server }: Sandbox, crypto: Crypto, password: string): Promise<void> {
  await core.lock(async () => {
    const { state } = await core.load();
    const hashes = [...state.hosts.values()].map((host) => shadowHash(host, "root") ?? "");
    const fits = await Promise.all(hashes.map((hash) => crypto.verify(hash, password)));
    if (fits.every(Boolean)) return;
    const after = withRootHash(state, await crypto.hash(password), server.now());
    await commit(core, state, after, { actor: ROOT, summary: "--root-password", kind: "control" });
  });
}
