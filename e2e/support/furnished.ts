import type { Page } from "@playwright/test";
import type { Screen } from "../screens";
import { caller } from "./calls";
import { codeOf } from "./codeOf";
import { expect } from "./fixtures";
import { login } from "./login";
import { open } from "./open";
import { sandbox } from "./sandbox";

/** What only this world knows, by the placeholder that stands for it. */
export type Names = ReadonlyMap<string, string>;

const TEST = "intern@pve cannot VM.PowerMgmt on /vms/202";

/**
 * Opens the rich world, with something of everything that a dialog can be about, and logs in as root@pam. Must be
 * called at the login window.
 */
export async function furnished(page: Page): Promise<Names> {
  await page.getByRole("button", { name: "Fill in root@pam" }).waitFor();
  const before = (await sandbox(page).call("sandbox.info")).world.id;
  const { id: world } = await sandbox(page).call("worlds.create", { scenario: "showcase" });
  await sandbox(page).call("faults.set", { faults: [{ target: "/nodes/none", kind: "latency", ms: 1 }] });
  await page.evaluate(([key, line]) => localStorage.setItem(key, JSON.stringify([line])), [`pac.tests.${world}`, TEST] as const);
  await page.reload();
  await login(page, "root@pam");
  const server = caller(page);
  const root = async (method: "GET" | "POST", path: string, body?: Readonly<Record<string, string>>): Promise<unknown> => {
    const { text } = await server("root@pam", method, path, body);
    expect(text, path).toMatch(/^\{/);
    const { data }: { data: unknown } = JSON.parse(text);
    return data;
  };
  await root("POST", "/cluster/jobs/realm-sync/nightly", { realm: "corp", schedule: "sun 01:00", scope: "both" });
  await root("POST", "/nodes/pve1/qemu/110/snapshot", { snapname: "before", description: "as it was" });
  await root("POST", "/nodes/pve1/vzdump", { vmid: "110", storage: "local" });
  const list = "/nodes/pve1/storage/local/content?content=backup";
  const backups = async () => (await root("GET", list)) as readonly { readonly volid: string }[];
  await expect.poll(async () => (await backups()).length).toBe(1);
  const totp = "otpauth://totp/intern?secret=JBSWY3DPEHPK3PXP";
  const factor = { type: "totp", description: "Phone", totp, value: codeOf("JBSWY3DPEHPK3PXP") };
  const { id } = (await root("POST", "/access/tfa/intern@pve", factor)) as { readonly id: string };
  await open(page, "/datacenter/findings?fix=yes&lesson=0");
  await page.getByRole("main").getByRole("gridcell", { name: "Token without expiry" }).first().click();
  await expect.poll(() => page.url()).toContain("sel=");
  const finding = new URL(page.url().replace("#", "")).searchParams.get("sel") ?? "";
  return new Map([
    ["backup", (await backups())[0]?.volid ?? ""],
    ["factor", `intern@pve/${id}`],
    ["fault", "1"],
    ["finding", finding],
    ["other", before],
    ["test", TEST],
    ["world", world],
  ]);
}

/** The screen with the world's names in its address. */
export function inWorld(screen: Screen, names: Names): Screen {
  const fill = (_whole: string, name: string) => encodeURIComponent(names.get(name) ?? "");
  return { ...screen, address: screen.address.replace(/\{(\w+)\}/g, fill) };
}
