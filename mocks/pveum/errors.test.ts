import { describe, expect, test } from "vitest";
import { practiceWorld } from "./practiceWorld";
import { openNode } from "./testing";

const FAILED = "400 Parameter verification failed.\n";
const ADD = "pveum user add <userid> [OPTIONS]\n";
const ACL = "pveum acl modify <path> --roles <string> [OPTIONS]\n";
const GROUPS = `USAGE: pveum <COMMAND> [ARGS] [OPTIONS]

       pveum group add <groupid> [OPTIONS]
       pveum group delete <groupid>
       pveum group list  [FORMAT_OPTIONS]
       pveum group modify <groupid> [OPTIONS]
`;
const ALL = `USAGE: pveum <COMMAND> [ARGS] [OPTIONS]

       pveum acl delete <path> --roles <string> [OPTIONS]
       pveum acl list  [FORMAT_OPTIONS]
       pveum acl modify <path> --roles <string> [OPTIONS]

       pveum group add <groupid> [OPTIONS]
       pveum group delete <groupid>
       pveum group list  [FORMAT_OPTIONS]
       pveum group modify <groupid> [OPTIONS]

       pveum pool add <poolid> [OPTIONS]
       pveum pool delete <poolid>
       pveum pool list  [OPTIONS] [FORMAT_OPTIONS]
       pveum pool modify <poolid> [OPTIONS]

       pveum realm add <realm> --type <string> [OPTIONS]
       pveum realm delete <realm>
       pveum realm list  [FORMAT_OPTIONS]
       pveum realm modify <realm> [OPTIONS]
       pveum realm sync <realm> [OPTIONS]

       pveum role add <roleid> [OPTIONS]
       pveum role delete <roleid>
       pveum role list  [FORMAT_OPTIONS]
       pveum role modify <roleid> [OPTIONS]

       pveum user tfa unlock <userid>
       pveum user tfa delete <userid> [OPTIONS]
       pveum user tfa list [<userid>]
       pveum user token add <userid> <tokenid> [OPTIONS] [FORMAT_OPTIONS]
       pveum user token delete <userid> <tokenid> [FORMAT_OPTIONS]
       pveum user token list <userid> [FORMAT_OPTIONS]
       pveum user token modify <userid> <tokenid> [OPTIONS] [FORMAT_OPTIONS]
       pveum user token permissions <userid> <tokenid> [OPTIONS] [FORMAT_OPTIONS]
       pveum user permissions [<userid>] [OPTIONS] [FORMAT_OPTIONS]
       pveum user add <userid> [OPTIONS]
       pveum user delete <userid>
       pveum user list  [OPTIONS] [FORMAT_OPTIONS]
       pveum user modify <userid> [OPTIONS]

       pveum passwd <userid> [OPTIONS]
       pveum ticket <username> [OPTIONS]

       pveum help [<extra-args>] [OPTIONS]
`;

describe("what pveum refuses, each with status 255", () => {
  test.each([
    ["pveum", `ERROR: no command specified\n${ALL}`],
    ["pveum user foo", `ERROR: unknown command 'pveum user foo'\n${ALL}`],
    ["pveum --comment", `ERROR: unknown command 'pveum --comment'\n${ALL}`],
    ["pveum userad x@pve", `ERROR: unknown command 'pveum userad'\n${ALL}`],
    ["pveum user token rem x@pve t", `ERROR: unknown command 'pveum user token rem'\n${ALL}`],
    ["pveum help frob nicate", `ERROR: unknown command 'frob'\n${ALL}`],
    ["pveum gr", `ERROR: incomplete command 'pveum group'\n${GROUPS}`],
    ["pveum user add x@pve --bogus", `Unknown option: bogus\n400 unable to parse option\n${ADD}`],
    ["pveum user add x@pve --help", `Unknown option: help\n400 unable to parse option\n${ADD}`],
    ["pveum useradd x@pve --e 1 --comment", `Option e is ambiguous (email, enable, expire)
Option comment requires an argument
400 unable to parse option\n${ADD}`],
    ["pveum acl modify / -p 1", `Option p is ambiguous (path, propagate)\n400 unable to parse option\n${ACL}`],
    ["pveum acl modify / --delete 1", `Unknown option: delete\n400 unable to parse option\n${ACL}`],
    ["pveum user add x@pve --password", `Option password requires an argument\n400 unable to parse option\n${ADD}`],
    ["pveum user add --userid x@pve", `400 not enough arguments\n${ADD}`],
    ["pveum user add a@pve b@pve", `400 too many arguments\n${ADD}`],
    ["pveum user add a@pve --enable maybe", `400 unable to parse boolean option\n${ADD}`],
    ["pveum user add --enable a@pve", `400 not enough arguments\n${ADD}`],
    [
      "pveum usermod anna@pve --expire abc",
      `${FAILED}expire: type check ('integer') failed - got 'abc'\npveum user modify <userid> [OPTIONS]\n`,
    ],
    [
      "pveum user add bad",
      `${FAILED}userid: invalid format - value 'bad' does not look like a valid user name\n\n${ADD}`,
    ],
    [
      "pveum user add a/b@pve",
      `${FAILED}userid: invalid format - value 'a/b@pve' does not look like a valid user name\n\n${ADD}`,
    ],
    [
      "pveum user modify anna@pve --append",
      `${FAILED}groups: missing property required by 'append'\npveum user modify <userid> [OPTIONS]\n`,
    ],
    ["pveum acl modify /foo --users anna@pve --roles PVEVMUser", `${FAILED}path: invalid ACL path '/foo'\n${ACL}`],
    ["pveum acl modify / --users anna@pve", `${FAILED}roles: property is missing and it is not optional\n${ACL}`],
    ["pveum acl modify / --users none@pve --roles PVEVMUser", "ACL update failed: user 'none@pve' does not exist\n"],
    ["pveum user add x@pve --groups none", "create user failed: no such group 'none'\n"],
    ["pveum user add x@no --password 12345678", "create user failed: auth domain 'no' does not exist\n"],
    ["pveum user modify x@pve --comment y", "update user failed: no such user ('x@pve')\n"],
    ["pveum groupadd admins", "create group failed: group 'admins' already exists\n"],
    ["pveum groupdel none", "delete group failed: group 'none' does not exist\n"],
    ["pveum role delete PVEAdmin", "auto-generated role 'PVEAdmin' cannot be deleted\n"],
    [
      "pveum roleadd PVEx",
      `${FAILED}roleid: cannot use role ID starting with the (case-insensitive) 'PVE' namespace\n` +
        "pveum role add <roleid> [OPTIONS]\n",
    ],
    ["pveum realm delete none", "delete auth server failed: authentication domain 'none' does not exist\n"],
    ["pveum pool list --poolid none", "pool 'none' does not exist\n"],
    ["pveum user token modify anna@pve none", "no such token 'none' for user 'anna@pve'\n"],
    [
      "pveum user token add anna@pve ci",
      `${FAILED}tokenid: Token already exists.\npveum user token add <userid> <tokenid> [OPTIONS] [FORMAT_OPTIONS]\n`,
    ],
    ["pveum user tfa unlock ben@pve", "no such user\n"],
    ["pveum user tfa delete ben@pve --id x", "no such entry\n"],
    [
      "pveum user permissions bad",
      `${FAILED}userid: value does not match the regex pattern\n` +
        "pveum user permissions [<userid>] [OPTIONS] [FORMAT_OPTIONS]\n",
    ],
    [
      "pveum user list --out xml",
      "internal error: unknown output format at /usr/share/perl5/PVE/CLIFormatter.pm line 391.\n",
    ],
    ["pvesh get /nope", "No 'get' handler defined for '/nope'\n"],
    ["pvesh get /access/roles/none", "role 'none' does not exist\n"],
    ["pvesh create /access/groups", `${FAILED}groupid: property is missing and it is not optional
pvesh create /access/groups --groupid <string> [OPTIONS] [FORMAT_OPTIONS]\n`],
    ["qm start 100", "ERROR: unknown command 'qm start'\nUSAGE: qm <COMMAND> [ARGS] [OPTIONS]\n\n       qm list \n"],
  ])("%s", async (line, expected) => {
    const node = await openNode(practiceWorld());
    const before = node.state();
    expect(await node.type(line)).toBe(expected);
    expect(await node.type("echo $?")).toBe("255\n");
    expect(node.state()).toBe(before);
  });
});

test("ambiguous words show the list with what was typed in front", async () => {
  const node = await openNode(practiceWorld());
  const screen = await node.type("pveum r list");
  expect(screen).toMatch(/^ERROR: incomplete command 'pveum r'\nUSAGE: /);
  expect(screen).toContain("       pveum r acl delete <path> --roles <string> [OPTIONS]\n");
  expect(await node.type("pveum user t")).toContain("       pveum user t user tfa unlock <userid>\n");
});

test("the three ways to leave subjects out are told together", async () => {
  const node = await openNode(practiceWorld());
  const screen = await node.type("pveum acl modify / --roles PVEVMUser");
  const [head, ...rest] = screen.trimEnd().split("\n");
  expect([head, rest.pop()]).toEqual([FAILED.trimEnd(), ACL.trimEnd()]);
  const text = "either 'users', 'groups' or 'tokens' is required.";
  expect(rest.sort()).toEqual([`groups: ${text}`, `tokens: ${text}`, `users: ${text}`]);
});

test("an ordinary user of the host is refused", async () => {
  const node = await openNode(practiceWorld());
  await node.type("adduser sam", "secret-1", "secret-1", "", "", "", "", "", "y");
  expect(await node.type('su - sam -c "pveum user list"')).toContain("pveum: command not found");
  expect(await node.type('su - sam -c "/usr/sbin/pveum user list"')).toBe("please run as root\n");
  expect(await node.type('su - sam -c "cat /etc/pve/user.cfg"')).toBe("cat: /etc/pve/user.cfg: Permission denied\n");
  expect(await node.type('su - sam -c "ls /etc/pve/priv"')).toContain("Permission denied");
});
