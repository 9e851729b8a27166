import type { Locator, Page } from "@playwright/test";
import { caller } from "./support/calls";
import { codeOf } from "./support/codeOf";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { inLots } from "./support/lots";
import { open } from "./support/open";
import { sandbox } from "./support/sandbox";
import { worldOf } from "./support/world";
import { accessForms } from "./wrongInput/access";
import type { Entry, Form } from "./wrongInput/form";
import { guestsForms } from "./wrongInput/guests";
import { ownForms } from "./wrongInput/own";
import { realmsForms } from "./wrongInput/realms";
import { sandboxForms } from "./wrongInput/sandbox";

const WORLD = `user:root@pam:1:0::::::
user:ann@pve:1:0::::::
group:team:ann@pve::
role:Mine:VM.Audit:
pool:dev::::
acl:1:/vms/101:ann@pve:Mine:
`;

const DOMAINS = `pam: pam

pve: pve

ldap: corp
	base_dn dc=corp,dc=example
	server1 ldap.corp.example
	user_attr uid
`;

/** Writes as a person does: into a text, by choosing from a list or ticking a box; offered values are left unchosen. */
async function enter(box: Locator, [label, value]: Entry): Promise<void> {
  if (value === "on") return box.getByRole("checkbox", { name: label }).check();
  const control = box.getByLabel(label, { exact: true }).first();
  const isList = await control.evaluate((element) => element instanceof HTMLSelectElement);
  if (isList) await control.selectOption(value);
  else await control.fill(value);
  if ((await control.getAttribute("aria-expanded")) === "true") await control.press("Tab");
}

/** Prepares what some dialogs are about, and fills its names into the addresses. */
async function named(page: Page, some: readonly Form[]): Promise<readonly Form[]> {
  const wants = (text: string) => some.some(({ at }) => at.includes(text));
  const names = new Map<string, string>();
  const server = caller(page);
  const root = async (method: "GET" | "POST", path: string, body?: Readonly<Record<string, string>>) => {
    const { text } = await server("root@pam", method, path, body);
    const { data }: { data: unknown } = JSON.parse(text);
    return data;
  };
  if (wants("realmsync-1")) {
    const job = { id: "realmsync-1", realm: "corp", schedule: "sun 01:00", scope: "users" };
    await root("POST", "/cluster/jobs/realm-sync/realmsync-1", job);
  }
  if (wants("/guest/101/")) await root("POST", "/nodes/pve/qemu/101/status/stop", {});
  if (wants("{backup}")) {
    await root("POST", "/nodes/pve/vzdump", { vmid: "100", storage: "local" });
    const backups = async () => (await root("GET", "/nodes/pve/storage/local/content?content=backup")) as readonly { readonly volid: string }[];
    await expect.poll(async () => (await backups()).length).toBe(1);
    names.set("{backup}", encodeURIComponent((await backups())[0]?.volid ?? ""));
  }
  if (wants("{world}")) names.set("{world}", (await sandbox(page).call("sandbox.info")).world.id);
  if (wants("{factor}")) {
    // The last call: from now on a login takes the code, too.
    const totp = "otpauth://totp/root?secret=JBSWY3DPEHPK3PXP";
    const factor = { type: "totp", description: "Phone", totp, value: codeOf("JBSWY3DPEHPK3PXP") };
    names.set("{factor}", `root@pam/${((await root("POST", "/access/tfa/root@pam", factor)) as { readonly id: string }).id}`);
  }
  return some.map((form) => ({ ...form, at: form.at.replace(/\{\w+\}/, (name) => names.get(name) ?? name) }));
}

/** Each fault stands at its field, which gets the focus; nothing entered is lost. */
async function tryOut(page: Page, { at, inPage, title, submit, wrong }: Form): Promise<void> {
  await open(page, `${at}&lesson=0`);
  const box = page.getByRole(inPage === true ? "form" : "dialog", { name: title, exact: true });
  const kept = new Map<string, string>();
  for (const { entered, at: label, said } of wrong) {
    for (const [name, value] of entered) {
      await enter(box, [name, value]);
      if (value !== "on") kept.set(name, value);
    }
    // What was entered may make the form read something first.
    await expect(box.locator("form[aria-busy=true]")).toHaveCount(0);
    await box.getByRole("button", { name: submit, exact: true }).click();
    const control = box.getByLabel(label, { exact: true }).first();
    await expect(control, label).toHaveAttribute("aria-invalid", "true");
    await expect(control, label).toHaveAccessibleDescription(new RegExp(said.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")));
    await expect(control, label).toBeFocused();
    for (const [name, value] of kept) await expect(box.getByLabel(name, { exact: true }).first(), name).toHaveValue(value);
  }
}

/** What writes: to the server, or to the sandbox itself. A preview of an import only reads. */
const WRITES = /\/(?:api2|sandbox)\/(?!import\/preview)/;

/** Nothing that is wrong is sent. */
async function tryAll(page: Page, userid: string, some: readonly Form[]): Promise<void> {
  await worldOf(page, WORLD, { domainsCfg: DOMAINS, nodes: ["pve", "pve2"] });
  await login(page, userid);
  const forms = await named(page, some);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" && WRITES.test(request.url())) sent.push(`${request.method()} ${request.url()}`);
  });
  for (const form of forms) await test.step(form.title, () => tryOut(page, form));
  expect(sent).toEqual([]);
}

const forms = [...accessForms, ...realmsForms, ...guestsForms, ...sandboxForms];

for (const [nth, lot] of inLots(forms, 13).entries()) {
  test(`wrong input is told at its field, keeps the rest and sends nothing (${String(nth + 1)})`, async ({ page }) => {
    test.setTimeout(120_000);
    await tryAll(page, "root@pam", lot);
  });
}

test("a login that must prove itself is asked at the field for its own password", async ({ page }) => {
  await tryAll(page, "ann@pve", ownForms);
});

test("what is wrong in a list of users stands at its line, and the list stays as it was", async ({ page }) => {
  await worldOf(page, WORLD);
  await login(page, "root@pam");
  await open(page, "/datacenter/users?dialog=import&lesson=0");
  const box = page.getByRole("dialog", { name: "Import users" });
  const source = box.getByRole("textbox", { name: "CSV text" });
  const told = async (text: string, faults: readonly string[]) => {
    await source.fill(text);
    for (const fault of faults) await expect(box.getByText(fault, { exact: true })).toBeVisible();
    await expect(box.getByRole("button", { name: "Add 0 users" })).toHaveAccessibleDescription(/\S/);
    await expect(source).toHaveValue(text);
  };
  await told("userid", ["There are no lines below the head."]);
  await told("name\nx", ["The first line must name the columns, and one of them must be userid."]);
  await told("userid,userid\na@pve,b@pve", ["Two columns mean the same."]);
  const head = "userid,password,email,groups,expire,enable,pool,path,role";
  const lines = [
    ["nobody,,,,,,,,", "userid: with its realm, like name@pve"],
    ["a@nowhere,,,,,,,,", "userid: there is no realm nowhere"],
    ["ann@pve,,,,,,,,", "userid: this user exists already"],
    ["b@pam,long-enough,,,,,,,", "password: only users of realm pve get a password here"],
    ["c@pve,short,,,,,,,", "password: At least 8 characters"],
    ["d@pve,,nobody,,,,,,", "email: Not a valid e-mail address, like name@example.org"],
    ["e@pve,,,new,,,,,", "groups: there is no group new"],
    ["f@pve,,,,soon,,,,", "expire: a day like 2030-12-31, or never"],
    ["g@pve,,,,,perhaps,,,", "enable: yes or no"],
    ["h@pve,,,,,,new,,", "pool: there is no pool new"],
    ["i@pve,,,,,,,/vms/7,Mine", "path: permissions cannot be set on /vms/7"],
    ["j@pve,,,,,,,/vms,Other", "role: there is no role Other"],
    ["k@pve,,,,,,,/vms;/nodes;/pool,Mine;Mine", "role: one role for all paths, or as many roles as paths"],
  ] as const;
  for (const lot of inLots(lines, 4)) {
    await told([head, ...lot.map(([line]) => line)].join("\n"), lot.map(([, fault]) => fault));
  }
});

test("the terminal's font is told what it cannot be, and what was kept before stays", async ({ page }) => {
  await login(page, "root@pam");
  await open(page, "/datacenter/search?window=settings&lesson=0");
  const box = page.getByRole("dialog", { name: "My Settings" });
  const form = box.getByRole("form", { name: "xterm.js Settings" });
  const faults = [
    ["Font-Size", "0", "A whole number from 1 to 200."],
    ["Letter Spacing", "300", "A number from -20 to 200."],
    ["Line Height", "0", "A number from 0.1 to 200."],
  ] as const;
  for (const [label, value, said] of faults) {
    const field = form.getByLabel(label, { exact: true });
    await field.fill(value);
    await form.getByRole("button", { name: "Save" }).click();
    await expect(field, label).toHaveAttribute("aria-invalid", "true");
    await expect(field, label).toHaveAccessibleDescription(new RegExp(said));
    await expect(field, label).toHaveValue(value);
    await field.fill("");
  }
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("300");
});
