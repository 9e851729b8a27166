import { shadowHash } from "../host/accounts";
import type { Sandbox } from "../sandbox/sandbox";

const ROOT = "root@pam";

/** The password that the scenario gave root@pam, as long as it is the present one on every host. */
export async function rootsPassword({ core, server }: Sandbox): Promise<string | undefined> {
  const { record, state } = await core.load();
  const password = record.passwords.get(ROOT);
  if (password === undefined) return undefined;
  const hashes = [...state.hosts.values()].map((host) => shadowHash(host, "root") ?? "");
  const fits = await Promise.all(hashes.map((hash) => server.crypto.verify(hash, password)));
  return fits.every(Boolean) ? password : undefined;
}
