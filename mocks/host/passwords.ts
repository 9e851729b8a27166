import { canLogIn, shadowHash } from "./accounts";
import type { Host } from "./ports";

const SECONDS_PER_DAY = 86_400;

/** Whether the account's stored hash admits this password; a locked or missing hash admits none. */
export async function passwordFits(host: Host, name: string, password: string): Promise<boolean> {
  const hash = shadowHash(host.read(), name);
  if (!canLogIn(hash)) return false;
  return hash === "" ? password === "" : host.verify(hash, password);
}

/** Today, in days since 1970-01-01, as /etc/shadow counts. */
export function today(host: Host): number {
  return Math.floor(host.now() / SECONDS_PER_DAY);
}
