import type { Locator, Page } from "@playwright/test";
import { type Answer, type Caller, caller } from "./support/calls";
import { dialog, field, pick } from "./support/forms";
import { expect, test } from "./support/fixtures";
import { login } from "./support/login";
import { open } from "./support/open";
import { openShell, screenText, type } from "./support/shell";
import { worldOf } from "./support/world";

const WORLD = `user:deleg@pve:1:0::::::
user:deep@pve:1:0::::::
user:full@pve:1:0::::::
user:ghost@pam:1:0::::::
user:maker@pve:1:0::::::
user:off@pve:0:0::::::
user:old@pve:1:1::::::
user:own@pve:1:0::::::
user:reader@pve:1:0::::::
user:root@pam:1:0::::::
token:reader@pve!app:0:1::
group:ops:own@pve:

pool:lab::::

acl:1:/:full@pve:Administrator:
acl:1:/:reader@pve:PVEAuditor:
acl:0:/access:deleg@pve:PVEAuditor:
acl:1:/pool/lab:deleg@pve,maker@pve:PVEAdmin:
acl:1:/storage:deleg@pve,maker@pve:PVEDatastoreUser:
acl:1:/vms:deep@pve:PVEVMAdmin:
acl:1:/vms:@ops:PVEVMUser:
acl:1:/vms:own@pve:PVEAuditor:
acl:1:/vms/100:deep@pve:PVEAuditor:
acl:1:/vms/100:deleg@pve:PVEVMAdmin:
acl:1:/vms/101:deleg@pve:PVEVMAdmin:
`;

const VM = "/nodes/pve/qemu";

/** What the page that a text leads to must say, and with which control it goes on from there. */
interface Told {
  readonly cause: readonly (string | RegExp)[];
  /** Names a link or button; absent where nothing on the screen can change it. */
  readonly next?: string | RegExp;
}

async function expectTold(main: Locator, { cause, next }: Told): Promise<void> {
  for (const text of cause) await expect(main.getByText(text).first()).toBeVisible();
  if (next !== undefined) await expect(main.getByRole("link", { name: next }).first()).toBeVisible();
}

async function start(page: Page, userid: string): Promise<void> {
  await worldOf(page, WORLD, { hostAccounts: false });
  await login(page, userid);
}

interface Pasted extends Told {
  /** Makes the server say it. */
  readonly provoke: (call: Caller) => Promise<Answer>;
  /** The server takes its time before it refuses a login. */
  readonly slow?: true;
  /** In its answer, so that the world is known to produce it. */
  readonly says: string;
  /** A line of the server's log, where this tells more than the client gets: this is what is pasted. */
  readonly logs?: string;
  /** Whom the newcomer chooses: two clicks. */
  readonly who?: string;
}

const startVm = (who: string) => (call: Caller) => call(who, "POST", `${VM}/100/status/start`);
const logIn = (username: string) => (call: Caller) =>
  call(undefined, "POST", "/access/ticket", { username, password: "training" });
const failed = "authentication failure";

const PASTED: readonly (readonly [string, Pasted])[] = [
  [
    "an empty list, of a token",
    {
      provoke: async (call) => {
        const made = await call("root@pam", "POST", "/access/users/reader@pve/token/list", { privsep: 1 });
        return call(`reader@pve!list=${made.data.value ?? ""}`, "GET", "/cluster/resources?type=vm");
      },
      says: '"data":[]',
      who: "reader@pve!list",
      cause: ["No: reader@pve!list does not hold VM.Audit on /vms.", /^reader@pve!list has privilege separation and no entry/],
      next: "Add the entry…",
    },
  ],
  [
    "Permission check failed, of an entry that a deeper one replaced",
    {
      provoke: startVm("deep@pve"),
      says: "Permission check failed (/vms/100, VM.PowerMgmt)",
      who: "deep@pve",
      cause: [/if the entry on \/vms\/100 did not replace PVEVMAdmin of deep@pve from \/vms\./],
      next: "Remove the entry on /vms/100 (PVEAuditor)…",
    },
  ],
  [
    "Permission check failed, of an own entry that hides the group's",
    {
      provoke: startVm("own@pve"),
      says: "Permission check failed (/vms/100, VM.PowerMgmt)",
      who: "own@pve",
      cause: [/if own@pve had no entry of its own on \/vms: it hides PVEVMUser of @ops on \/vms\./],
      next: "Remove the entry on /vms (PVEAuditor)…",
    },
  ],
  [
    "Permission check failed, on the cluster's level",
    {
      provoke: (call) => call("deleg@pve", "PUT", "/cluster/options", { description: "x" }),
      says: "Permission check failed (/, Sys.Modify)",
      who: "deleg@pve",
      cause: [/no entry below \/vms, \/storage or \/pool can satisfy it/, "No: deleg@pve does not hold Sys.Modify on /."],
      next: "Add the entry…",
    },
  ],
  [
    "Permission check failed, of a list of the cluster",
    {
      provoke: (call) => call("own@pve", "GET", "/cluster/jobs/realm-sync"),
      says: "Permission check failed (/, Sys.Audit)",
      who: "own@pve",
      cause: [/no entry below \/vms, \/storage or \/pool can satisfy it/, "No: own@pve does not hold Sys.Audit on /."],
      next: "Add the entry…",
    },
  ],
  [
    "Permission check failed, of a node's shell",
    {
      provoke: (call) => call("deleg@pve", "POST", "/nodes/pve/termproxy"),
      says: "Permission check failed (/nodes/pve, Sys.Console)",
      who: "deleg@pve",
      cause: [/no entry below \/vms, \/storage or \/pool can satisfy it/, "No: deleg@pve does not hold Sys.Console on /nodes/pve."],
      next: "Add the entry…",
    },
  ],
  [
    "user != root@pam",
    {
      provoke: (call) => call("full@pve", "POST", "/nodes/pve/vncshell", { cmd: "upgrade" }),
      says: "user != root@pam",
      cause: [/^Only root@pam, logged in with its password, may do this. No role and no entry can allow it/],
    },
  ],
  [
    "only root can set 'args' config",
    {
      provoke: (call) => call("deleg@pve", "PUT", `${VM}/100/config`, { args: "-S" }),
      says: "only root can set 'args' config",
      cause: [/may set “args”. No role can allow it: leave this option out, or let root@pam set it/],
    },
  ],
  [
    "authentication failure, of a user who is disabled",
    {
      provoke: logIn("off@pve"),
      slow: true,
      says: failed,
      who: "off@pve",
      cause: [/^The login was refused/, "Cannot log in: the user is disabled."],
      next: "Enable off@pve…",
    },
  ],
  [
    "the log line of a user who has expired",
    {
      provoke: logIn("old@pve"),
      slow: true,
      says: failed,
      logs: "pvedaemon[812]: authentication failure; rhost=::1 user=old@pve msg=user 'old@pve' access expired",
      cause: ["The user old@pve has expired."],
      next: "Change the expiry of old@pve…",
    },
  ],
  [
    "the log line of a user who does not exist",
    {
      provoke: logIn("nobody@pve"),
      slow: true,
      says: failed,
      logs: "pvedaemon[812]: authentication failure; rhost=::1 user=nobody@pve msg=no such user ('nobody@pve')",
      cause: ["There is no user nobody@pve. Check its spelling and its realm."],
      next: "Open the users",
    },
  ],
  [
    "the log line of a token that does not exist",
    {
      provoke: (call) => call("reader@pve!none=00000000-0000-0000-0000-000000000000", "GET", "/version"),
      slow: true,
      says: "401",
      logs: "pveproxy[815]: no such token 'none' for user 'reader@pve'",
      cause: [/^There is no token reader@pve!none\. Check its name/],
      next: "Open the tokens",
    },
  ],
  [
    "the log line of a token with a wrong secret",
    {
      provoke: (call) => call("reader@pve!app=00000000-0000-0000-0000-000000000000", "GET", "/version"),
      slow: true,
      says: "401",
      logs: "pveproxy[815]: invalid token value!",
      cause: [/^The token exists, but the secret that was sent is not its secret/],
      next: "Open the tokens",
    },
  ],
  [
    "Cannot add role, pasted without its path",
    {
      provoke: (call) =>
        call("deleg@pve", "PUT", "/access/acl", { path: "/vms/100", users: "reader@pve", roles: "PVEPoolAdmin" }),
      says: "Cannot add role 'PVEPoolAdmin'",
      who: "deleg@pve",
      cause: ["The role PVEPoolAdmin holds more.", /^deleg@pve lacks of the role PVEPoolAdmin on \/vms\/100: Pool\.Allocate/],
      next: "Show the role",
    },
  ],
  [
    "Permission check failed, of a guest that was removed",
    {
      provoke: async (call) => {
        await call("root@pam", "POST", `${VM}/101/status/stop`);
        const stopped = async () => (await call("root@pam", "GET", `${VM}/101/status/current`)).text;
        await expect.poll(stopped).toContain('"status":"stopped"');
        await call("root@pam", "DELETE", `${VM}/101`);
        return call("deleg@pve", "GET", `${VM}/101/config`);
      },
      says: "Permission check failed (/vms/101, VM.Audit)",
      who: "deleg@pve",
      cause: [/^There is no guest 101 that you can see. Removing a guest also removes its entries/],
      next: "Add the entry…",
    },
  ],
];

test("each text that an administrator is sent leads to its cause when it is pasted", async ({ page, complaints }) => {
  test.setTimeout(120_000);
  complaints.expect(/40[0-9]|500/);
  await start(page, "root@pam");
  const call = caller(page);
  const main = page.getByRole("main");
  const begun = new Map(PASTED.flatMap(([name, { provoke, slow }]) => (slow ? [[name, provoke(call)] as const] : [])));
  for (const [name, { provoke, says, logs, who, cause, next }] of PASTED) {
    await test.step(name, async () => {
      const { text } = await (begun.get(name) ?? provoke(call));
      expect(text).toContain(says);
      await open(page, "/datacenter/why?lesson=0");
      await main.getByRole("textbox", { name: /^Error text/ }).fill(logs ?? text);
      if (who !== undefined) await pick(page, main, "Who", who);
      await expectTold(main, next === undefined ? { cause } : { cause, next });
    });
  }
});

const LINES: readonly (readonly [string, string, Told])[] = [
  [
    "pveum role add Old --privs VM.Monitor",
    "invalid privilege 'VM.Monitor'",
    { cause: ["Proxmox VE 9 removed VM.Monitor: Sys.Audit opens the QEMU monitor, VM.GuestAgent.* the guest agent."], next: "Roles that name it" },
  ],
  [
    "pveum acl modify /pools/lab --users reader@pve --roles PVEAuditor",
    "invalid ACL path '/pools/lab'",
    { cause: ["Probably meant: /pool/lab"], next: "Add an entry on /pool/lab…" },
  ],
];

/** The refusal's own link, which leaves a dialog as it is and opens beside it; here in its place, which is quicker. */
async function whyOf(page: Page, box: Locator, told: Told): Promise<void> {
  const link = box.getByRole("alert").getByRole("link", { name: "Why?" });
  await open(page, ((await link.getAttribute("href")) ?? "").slice(1));
  await expectTold(page.getByRole("main"), told);
}

test("what root@pam is refused in the shell and in a dialog leads to its cause", async ({ page, complaints }) => {
  complaints.expect(/500/);
  await start(page, "root@pam");
  const main = page.getByRole("main");

  await test.step("a password of a user without an account on the node", async () => {
    await open(page, "/datacenter/users?sel=ghost@pam&dialog=password&lesson=0");
    const box = page.getByRole("dialog");
    await field(box, "New Password").fill("long-enough");
    await field(box, "Confirm New Password").fill("long-enough");
    await box.getByRole("button", { name: "OK" }).click();
    await expect(box).toContainText("change password failed: user 'ghost' does not exist");
    const beside = page.waitForEvent("popup");
    await box.getByRole("alert").getByRole("link", { name: "Why?" }).click();
    const opened = await beside;
    await expectTold(opened.getByRole("main"), {
      cause: [/^ghost is of the realm pam: .*this node has no such account\. Create it on every node/],
      next: "Open the users",
    });
    await expect(box).toBeVisible();
  });

  for (const [line, says, told] of LINES) {
    await test.step(line, async () => {
      await openShell(page);
      await type(page, line, says);
      const said = (await screenText(page)).split("\n").filter((one) => one.includes(says));
      await open(page, "/datacenter/why?lesson=0");
      await main.getByRole("textbox", { name: /^Error text/ }).fill(said.join("\n"));
      await expectTold(main, told);
    });
  }
});

test("what a delegate is refused on the screen leads to the cause by the refusal's own link", async ({ page, complaints }) => {
  complaints.expect(/403/);
  await start(page, "deleg@pve");

  await test.step("a bridge", async () => {
    await open(page, "/guest/100/hardware?dialog=addNetwork&lesson=0");
    const box = page.getByRole("dialog");
    await box.getByRole("button", { name: "Add", exact: true }).click();
    await expect(box).toContainText("Permission check failed (/sdn/zones/localnetwork/vmbr0, SDN.Use)");
    await whyOf(page, box, {
      cause: [/roles for virtual machines hold no SDN privilege: give PVESDNUser on the zone or on the bridge/, "No: deleg@pve does not hold SDN.Use on /sdn/zones/localnetwork/vmbr0."],
      next: "Add the entry…",
    });
  });

  await test.step("a pool that was not named", async () => {
    await open(page, "/guest/100/summary?action=clone&lesson=0");
    const box = page.getByRole("dialog");
    await box.getByRole("button", { name: "Clone", exact: true }).click();
    await expect(box).toContainText("Permission check failed");
    await whyOf(page, box, { cause: ["deleg@pve holds VM.Allocate on lab: name this pool in the call (pool=…)."] });
  });

  await test.step("a role that holds more", async () => {
    await open(page, "/datacenter/permissions?dialog=addUser&lesson=0");
    const box = dialog(page, "Add: User Permission");
    for (const [label, text] of [["Path", "/vms/100"], ["User", "reader@pve"], ["Role", "Administrator"]] as const) {
      await box.getByRole("combobox", { name: label }).fill(text);
      await page.keyboard.press("Tab");
    }
    await box.getByRole("button", { name: "Add", exact: true }).click();
    await expect(box).toContainText("Cannot add role 'Administrator'");
    await whyOf(page, box, { cause: [/^deleg@pve lacks of the role Administrator on \/vms\/100: /], next: "Show the role" });
  });
});

test("a button that a read-only role does not allow, tried anyway, leads to the cause", async ({ page, complaints }) => {
  complaints.expect(/403/);
  await start(page, "reader@pve");
  await open(page, "/guest/100/summary?lesson=0");
  await page.getByRole("button", { name: "Start", exact: true }).click({ force: true });
  const box = page.getByRole("group", { name: "Not available" });
  await expect(box).toContainText("You lack VM.PowerMgmt on /vms/100.");
  await box.getByRole("button", { name: "Try anyway" }).click();
  const toast = page.getByRole("log", { name: "Messages" });
  await expect(toast).toContainText("Permission check failed (/vms/100, VM.PowerMgmt)");
  await toast.getByRole("button", { name: "Why?" }).click();
  const main = page.getByRole("main");
  await expectTold(main, { cause: ["The role PVEAuditor on / does not hold VM.PowerMgmt."], next: "Add the entry…" });
  await expect(field(main, "Error text as Proxmox VE showed or logged it")).toHaveValue(/VM\.PowerMgmt/);
});
