import { expect, test } from "vitest";
import { practiceWorld } from "./practiceWorld";
import { openNode } from "./testing";

test.each([
  [
    "pveum group list",
    `┌──────────┬────────────┬──────────────────┐
│ groupid  │ comment    │ users            │
╞══════════╪════════════╪══════════════════╡
│ admins   │ Lab admins │ anna@pve         │
├──────────┼────────────┼──────────────────┤
│ students │            │ ben@pve,dora@pve │
└──────────┴────────────┴──────────────────┘
`,
  ],
  [
    "LANG=C pveum group list",
    `+----------+------------+------------------+
| groupid  | comment    | users            |
+==========+============+==================+
| admins   | Lab admins | anna@pve         |
+----------+------------+------------------+
| students |            | ben@pve,dora@pve |
+----------+------------+------------------+
`,
  ],
  [
    "pveum group list --noheader --noborder 0",
    `┌──────────┬────────────┬──────────────────┐
│ admins   │ Lab admins │ anna@pve         │
├──────────┼────────────┼──────────────────┤
│ students │            │ ben@pve,dora@pve │
└──────────┴────────────┴──────────────────┘
`,
  ],
  ["pveum group list --quiet", ""],
  [
    "pveum group list --output-format json",
    '[{"comment":"Lab admins","groupid":"admins","users":"anna@pve"},' +
      '{"groupid":"students","users":"ben@pve,dora@pve"}]\n',
  ],
  [
    "pveum group list --out json-pretty",
    `[
   {
      "comment" : "Lab admins",
      "groupid" : "admins",
      "users" : "anna@pve"
   },
   {
      "groupid" : "students",
      "users" : "ben@pve,dora@pve"
   }
]
`,
  ],
  [
    "pveum group list --output-format=yaml",
    `---
- comment: Lab admins
  groupid: admins
  users: anna@pve
- groupid: students
  users: ben@pve,dora@pve
`,
  ],
  [
    "pveum realm list --noborder",
    `realm type comment         tfa
corp  ldap Corporate: LDAP 
pam   pam  Linux PAM       
pve   pve  Proxmox VE      
`,
  ],
  [
    "pveum user list --enabled 0",
    `┌───────────┬─────────┬───────┬────────┬────────┬───────────┬────────┬──────┬──────────┬────────────┬──────────────────┬────────┬─────────────┐
│ userid    │ comment │ email │ enable │ expire │ firstname │ groups │ keys │ lastname │ realm-type │ tfa-locked-until │ tokens │ totp-locked │
╞═══════════╪═════════╪═══════╪════════╪════════╪═══════════╪════════╪══════╪══════════╪════════════╪══════════════════╪════════╪═════════════╡
│ cleo@corp │         │       │ 0      │      0 │           │        │      │          │ ldap       │                  │        │             │
└───────────┴─────────┴───────┴────────┴────────┴───────────┴────────┴──────┴──────────┴────────────┴──────────────────┴────────┴─────────────┘
`,
  ],
  [
    "pveum user token list anna@pve",
    `┌─────────┬──────────────┬────────────┬─────────┐
│ tokenid │ comment      │     expire │ privsep │
╞═════════╪══════════════╪════════════╪═════════╡
│ ci      │ build runner │          0 │ 1       │
├─────────┼──────────────┼────────────┼─────────┤
│ full    │              │ 1893456000 │ 0       │
└─────────┴──────────────┴────────────┴─────────┘
`,
  ],
  ["pveum user token list dora@pve", ""],
  [
    "pveum user permissions ben@pve --path /vms --output-format json",
    '{"/vms":{"Datastore.Audit":0,"Mapping.Audit":0,"Pool.Audit":0,"SDN.Audit":0,"Sys.Audit":0,"VM.Audit":0,' +
      '"VM.GuestAgent.Audit":0}}\n',
  ],
  [
    "pveum user token permissions anna@pve nosuch",
    "Permissions marked with '(*)' have the 'propagate' flag set.\n",
  ],
  [
    "pveum pool list --poolid prod --type qemu",
    /^┌─+┬─+┬─+┐\n│ poolid │ comment │ members +│\n╞.*╡\n│ prod +│ +│ \[\{"cpu":.*"id":"qemu\/100".*,"vmid":100\}\] │\n└.*┘\n$/,
  ],
  [
    "pveum user tfa list anna@pve",
    "totp:     0b7d6f5e-61c5-4f0a-9d5c-0e6f3f4f7a11\n    Phone\n",
  ],
  [
    "pveum user tfa list",
    "anna@pve:\n    totp:     0b7d6f5e-61c5-4f0a-9d5c-0e6f3f4f7a11\n        Phone\n",
  ],
])("%s", async (line, expected) => {
  const node = await openNode(practiceWorld());
  node.resize(400);
  const screen = await node.type(line);
  if (typeof expected === "string") expect(screen).toBe(expected);
  else expect(screen).toMatch(expected);
});

test("a terminal of 80 columns cuts bordered lines", async () => {
  const node = await openNode(practiceWorld());
  node.resize(80);
  expect(await node.type("pveum user list --enabled 1")).toContain(
    `┌──────────┬────────────────────┬──────────────────┬────────┬────────────┬──────
│ userid   │ comment            │ email            │ enable │     expire │ first
`,
  );
});

test("all entries of access control, one path more after a change", async () => {
  const node = await openNode(practiceWorld());
  expect(await node.type("pveum acl modify /vms/101 -user dora@pve -role PVEVMUser")).toBe("");
  expect(await node.type("pveum acl list")).toBe(`┌────────────┬────────────┬───────┬─────────────┬───────────┐
│ path       │ roleid     │ type  │ ugid        │ propagate │
╞════════════╪════════════╪═══════╪═════════════╪═══════════╡
│ /          │ PVEAdmin   │ group │ admins      │ 1         │
├────────────┼────────────┼───────┼─────────────┼───────────┤
│ /access    │ PVEAuditor │ token │ anna@pve!ci │ 1         │
├────────────┼────────────┼───────┼─────────────┼───────────┤
│ /pool/prod │ PVEVMUser  │ group │ students    │ 1         │
├────────────┼────────────┼───────┼─────────────┼───────────┤
│ /vms       │ PVEAuditor │ user  │ ben@pve     │ 0         │
├────────────┼────────────┼───────┼─────────────┼───────────┤
│ /vms/100   │ NoAccess   │ user  │ ben@pve     │ 1         │
├────────────┼────────────┼───────┼─────────────┼───────────┤
│ /vms/101   │ PVEVMUser  │ user  │ dora@pve    │ 1         │
└────────────┴────────────┴───────┴─────────────┴───────────┘
`);
});

test("a token's secret once, then what a change leaves", async () => {
  const node = await openNode(practiceWorld());
  const added = await node.type("pveum user token add dora@pve mon --comment 'monitoring host' --expire 1893456000");
  const value = node.state().tokenSecrets.get("dora@pve!mon") ?? "";
  expect(added).toBe(`┌──────────────┬─────────────────────────────────────────────────────────────────┐
│ key          │ value                                                           │
╞══════════════╪═════════════════════════════════════════════════════════════════╡
│ full-tokenid │ dora@pve!mon                                                    │
├──────────────┼─────────────────────────────────────────────────────────────────┤
│ info         │ {"comment":"monitoring host","expire":"1893456000","privsep":1} │
├──────────────┼─────────────────────────────────────────────────────────────────┤
│ value        │ ${value}                            │
└──────────────┴─────────────────────────────────────────────────────────────────┘
`);
  expect(await node.type("pveum user token modify dora@pve mon --comment new")).toBe(`┌─────────┬────────────┐
│ key     │ value      │
╞═════════╪════════════╡
│ comment │ new        │
├─────────┼────────────┤
│ expire  │ 1893456000 │
├─────────┼────────────┤
│ privsep │ 1          │
└─────────┴────────────┘
`);
  expect(await node.type("pveum user token remove dora@pve mon --output-format json")).toBe("");
  expect(node.state().tokenSecrets.has("dora@pve!mon")).toBe(false);
});
