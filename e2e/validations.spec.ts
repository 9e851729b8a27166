import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { inLots } from "./support/lots";
import { open } from "./support/open";
import { worldOf } from "./support/world";

const WORLD = `user:root@pam:1:0::::::
user:ann@pve:1:0::::::
group:team:ann@pve::
role:Mine:VM.Audit:
pool:dev::::
`;

const DOMAINS = `pam: pam

pve: pve

ldap: corp
	base_dn dc=corp,dc=example
	server1 ldap.corp.example
	user_attr uid
`;

/** What is entered in one field. */
type Entry = readonly [label: string, value: string];

/** Entries on top of those before, and where the first fault then stands. */
interface Wrong {
  readonly entered: readonly Entry[];
  readonly at: string;
  readonly said: string;
}

interface Form {
  readonly at: string;
  readonly title: string;
  readonly submit: string;
  readonly wrong: readonly Wrong[];
}

const REQUIRED = "Required";
const NAME = "Only letters, digits, “.”, “-” and “_”";
const STORAGE = "Not a valid storage name";

const wrong = (at: string, value: string, said: string, ...before: readonly Entry[]): Wrong => ({
  entered: [...before, [at, value]],
  at,
  said,
});
const missing = (at: string, ...before: readonly Entry[]): Wrong => ({ entered: before, at, said: REQUIRED });

const FORMS: readonly Form[] = [
  {
    at: "/datacenter/users?dialog=add",
    title: "Add: User",
    submit: "Add",
    wrong: [
      missing("User name", ["Realm", "pve"]),
      wrong("User name", "no blanks", "Not a valid user name: no blanks, “:” or “/”"),
      wrong("User name", "x".repeat(70), "Too long: at most 64 characters with the realm"),
      wrong("Password", "short", "At least 8 characters", ["User name", "new"]),
      wrong("Confirm password", "another-one", "The passwords do not match", ["Password", "long-enough"]),
      wrong("E-Mail", "nobody", "Not a valid e-mail address, like name@example.org", ["Confirm password", "long-enough"]),
    ],
  },
  {
    at: "/datacenter/users?sel=ann@pve&dialog=edit",
    title: "Edit: User",
    submit: "OK",
    wrong: [wrong("E-Mail", "a@b@c d", "Not a valid e-mail address, like name@example.org", ["Comment", "kept"])],
  },
  {
    at: "/datacenter/users?sel=ann@pve&dialog=password",
    title: "Edit: Password",
    submit: "OK",
    wrong: [
      wrong("New Password", "short", "At least 8 characters"),
      wrong("Confirm New Password", "something-else", "The passwords do not match", ["New Password", "long-enough"]),
    ],
  },
  {
    at: "/datacenter/groups?dialog=create",
    title: "Create: Group",
    submit: "Create",
    wrong: [missing("Name", ["Comment", "kept"]), wrong("Name", "a b", NAME)],
  },
  {
    at: "/datacenter/pools?dialog=create",
    title: "Create: Pool",
    submit: "Create",
    wrong: [missing("Name", ["Comment", "kept"]), wrong("Name", "a b", "Up to three parts of letters, digits, “.”, “-” and “_”")],
  },
  {
    at: "/datacenter/roles?dialog=create",
    title: "Create: Role",
    submit: "Create",
    wrong: [
      missing("Name"),
      wrong("Name", "a b", NAME),
      wrong("Name", "PVEMine", "Names that begin with “PVE” are reserved for built-in roles"),
    ],
  },
  {
    at: "/datacenter/realms?dialog=add-ldap",
    title: "Add: LDAP Server",
    submit: "Add",
    wrong: [
      missing("Realm"),
      wrong("Realm", "1", "A letter, then letters, digits, “.”, “-” or “_”; at least 2 characters"),
      missing("Base Domain Name", ["Realm", "corp"]),
      missing("User Attribute Name", ["Base Domain Name", "dc=corp"]),
      missing("Server", ["User Attribute Name", "uid"]),
      wrong("Port", "99999", "At most 65535", ["Server", "ldap.corp.example"]),
    ],
  },
  {
    at: "/datacenter/realms?dialog=add-ad",
    title: "Add: Active Directory Server",
    submit: "Add",
    wrong: [missing("Domain", ["Realm", "corp"]), missing("Server", ["Domain", "corp.example"])],
  },
  {
    at: "/datacenter/realms?dialog=add-openid",
    title: "Add: OpenID Connect Server",
    submit: "Add",
    wrong: [
      missing("Issuer URL"),
      missing("Realm", ["Issuer URL", "https://id.example"]),
      missing("Client ID", ["Realm", "sso"]),
    ],
  },
  {
    at: "/datacenter/realms?dialog=job-create",
    title: "Create: Realm Sync Job",
    submit: "Create",
    wrong: [
      missing("Realm", ["Job Comment", "kept"]),
      missing("Schedule", ["Realm", "corp"]),
      wrong("Schedule", "now and then", "Not a valid schedule"),
      missing("Scope", ["Schedule", "sun 01:00"]),
    ],
  },
  {
    at: "/datacenter/roles?sel=PVEVMUser&dialog=clone",
    title: "Create: Role",
    submit: "Create",
    wrong: [missing("Name"), wrong("Name", "PVEVMUser", "Names that begin with “PVE” are reserved for built-in roles")],
  },
  {
    at: "/datacenter/tokens?dialog=add",
    title: "Add: Token",
    submit: "Add",
    wrong: [
      missing("Token ID", ["Comment", "kept"]),
      wrong("Token ID", "1", "At least 2 characters"),
      wrong("Token ID", "1a", "A letter, then letters, digits, “.”, “-” or “_”; at least 2 characters"),
    ],
  },
  {
    at: "/datacenter/permissions?dialog=addUser",
    title: "Add: User Permission",
    submit: "Add",
    wrong: [
      { entered: [], at: "Path", said: "Enter a path, for example /vms/100." },
      { entered: [["Path", "/vms/7"]], at: "Path", said: "The ID of a guest is a number from 100." },
      missing("User", ["Path", "/vms/100"]),
    ],
  },
  {
    at: "/datacenter/tfa?dialog=totp",
    title: "Add a TOTP login factor",
    submit: "Add",
    wrong: [missing("Description"), missing("Verify Code", ["Description", "Phone"])],
  },
  {
    at: "/datacenter/tfa?dialog=yubico",
    title: "Add a Yubico OTP key",
    submit: "Add",
    wrong: [missing("Description"), missing("Yubico OTP Key", ["Description", "Key"])],
  },
  {
    at: "/datacenter/options?sel=email_from&dialog=edit",
    title: "Edit: Email from address",
    submit: "OK",
    wrong: [wrong("Email from address", "a b", "Not a valid e-mail address, like name@example.org")],
  },
  {
    at: "/datacenter/options?sel=next-id&dialog=edit",
    title: "Edit: Next Free VMID Range",
    submit: "OK",
    wrong: [wrong("Lower", "500", "At most 200", ["Upper", "200"])],
  },
  {
    at: "/datacenter/search?create=vm",
    title: "Create: Virtual Machine",
    submit: "Create",
    wrong: [
      wrong("VM ID", "7", "Not a valid guest id"),
      wrong("Name", "a b", "Contains characters that are not allowed", ["VM ID", "200"]),
      missing("Storage", ["Name", "web"]),
      wrong("Storage", "a b", STORAGE),
      wrong("Disk size (GiB)", "0", "At least 1", ["Storage", "local-lvm"]),
      wrong("Memory (MiB)", "1", "At least 16", ["Disk size (GiB)", "8"]),
    ],
  },
  {
    at: "/datacenter/search?create=ct",
    title: "Create: LXC Container",
    submit: "Create",
    wrong: [
      wrong("CT ID", "99", "Not a valid guest id"),
      wrong("Hostname", "a b", "Contains characters that are not allowed", ["CT ID", "200"]),
      missing("Template", ["Hostname", "web"]),
      wrong("Cores", "0", "At least 1", ["Template", "local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst"], ["Storage", "local-lvm"]),
      wrong("Memory (MiB)", "8", "At least 16", ["Cores", "1"]),
    ],
  },
  {
    at: "/guest/100/summary?action=clone",
    title: "Clone VM 100 (vm-100)",
    submit: "Clone",
    wrong: [
      wrong("New ID", "", REQUIRED),
      wrong("New ID", "99", "Not a valid guest id"),
      wrong("Name", "a b", "Contains characters that are not allowed", ["New ID", "200"]),
      wrong("Target Storage", "a b", STORAGE, ["Name", "copy"]),
    ],
  },
  {
    at: "/guest/100/hardware?sel=memory&dialog=edit",
    title: "Edit: Memory",
    submit: "OK",
    wrong: [wrong("Memory", "1", "At least 16")],
  },
  {
    at: "/guest/100/hardware?dialog=addNetwork",
    title: "Add: Network Device",
    submit: "Add",
    wrong: [wrong("Bridge", "", REQUIRED), wrong("VLAN Tag", "5000", "4094", ["Bridge", "vmbr0"])],
  },
  {
    at: "/guest/100/hardware?sel=scsi0&dialog=edit",
    title: "Resize",
    submit: "Resize",
    wrong: [missing("Size Increment (GiB)")],
  },
  {
    at: "/guest/100/snapshots?dialog=take",
    title: "Take Snapshot of VM 100 (vm-100)",
    submit: "Take Snapshot",
    wrong: [missing("Name", ["Description", "kept"]), wrong("Name", "1 a", "“1 a” is no valid name")],
  },
  {
    at: "/guest/100/backup?dialog=backup",
    title: "Backup VM 100 (vm-100)",
    submit: "Backup",
    wrong: [wrong("Storage", "", REQUIRED), wrong("Storage", "a b", STORAGE)],
  },
  {
    at: "/storage/pve/local/content?dialog=download",
    title: "Download from URL",
    submit: "Download from URL",
    wrong: [missing("URL"), missing("File name", ["URL", "https://example.org/x.iso"])],
  },
  {
    at: "/sandbox/faults?dialog=add",
    title: "Add: Fault",
    submit: "Add",
    wrong: [wrong("How often", "0", "1", ["Wait (ms)", "5"])],
  },
];

/** Writes as a person does: into a text, or by choosing from a list. */
async function enter(box: Locator, [label, value]: Entry): Promise<Locator> {
  const control = box.getByLabel(label, { exact: true }).first();
  const isList = await control.evaluate((element) => element instanceof HTMLSelectElement);
  if (isList) await control.selectOption(value);
  else await control.fill(value);
  return control;
}

/** Each fault stands at its field, which gets the focus; nothing entered is lost. */
async function tryOut(page: Page, { at, title, submit, wrong }: Form): Promise<void> {
  await open(page, `${at}&lesson=0`);
  const box = page.getByRole("dialog", { name: title });
  const kept = new Map<string, string>();
  for (const { entered, at: label, said } of wrong) {
    for (const [name, value] of entered) {
      await enter(box, [name, value]);
      kept.set(name, value);
    }
    await box.getByRole("button", { name: submit, exact: true }).click();
    const control = box.getByLabel(label, { exact: true }).first();
    await expect(control, label).toHaveAttribute("aria-invalid", "true");
    await expect(control, label).toHaveAccessibleDescription(new RegExp(said.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")));
    await expect(control, label).toBeFocused();
    for (const [name, value] of kept) await expect(box.getByLabel(name, { exact: true }).first(), name).toHaveValue(value);
  }
}

for (const [nth, lot] of inLots(FORMS, 12).entries()) {
  test(`wrong input is told at its field, keeps the rest and sends nothing (${String(nth + 1)})`, async ({ page }) => {
    test.setTimeout(120_000);
    await worldOf(page, WORLD, { domainsCfg: DOMAINS });
    await login(page, "root@pam");
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" && request.url().includes("/api2/")) sent.push(`${request.method()} ${request.url()}`);
    });
    for (const form of lot) await test.step(form.title, () => tryOut(page, form));
    expect(sent).toEqual([]);
  });
}

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
