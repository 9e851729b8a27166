import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { DEFAULTS, type ServeOptions } from "../../serve/options";
import { type RunningServer, startServer } from "../../serve/server";

/** A server on a free port that ends with the test. */
export async function serving(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ ...DEFAULTS, port: 0, seed: "test", console: "none", scenario: "showcase", ...options });
  onTestFinished(() => server.close());
  return server;
}

/** A folder that goes with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pac-serve-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function portOf({ url }: { readonly url: string }): number {
  return Number(new URL(url).port);
}

/** Headers of a login as root. */
export async function rootSession(url: string, password = "training"): Promise<Readonly<Record<string, string>>> {
  const body = new URLSearchParams({ username: "root@pam", password });
  const response = await fetch(`${url}api2/json/access/ticket`, { method: "POST", body });
  if (!response.ok) throw new Error(`login: ${response.status} ${response.statusText}`);
  const { data } = (await response.json()) as { readonly data: { ticket: string; CSRFPreventionToken: string } };
  return {
    Cookie: `PVEAuthCookie=${encodeURIComponent(data.ticket)}`,
    CSRFPreventionToken: data.CSRFPreventionToken,
  };
}

/** The ids of all users. */
export async function userIds(url: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const response = await fetch(`${url}api2/json/access/users`, { headers });
  const { data } = (await response.json()) as { readonly data: readonly { readonly userid: string }[] };
  return data.map(({ userid }) => userid);
}
