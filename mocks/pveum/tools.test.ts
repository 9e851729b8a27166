import { describe, expect, test } from "vitest";
import { practiceWorld } from "./practiceWorld";
import { openNode } from "./testing";

describe("pveum", () => {
  test("help of one command, of a group, and its usage line alone", async () => {
    const node = await openNode();
    const help = await node.type("pveum help user modify");
    expect(help).toMatch(
      /^USAGE: pveum user modify <userid> \[OPTIONS\]\n\n {2}\S.*\n\n {2}<userid> {3}<string>\n\n\t {5}\S/,
    );
    expect(help).toContain("  --append   <boolean>\n\n\t     ");
    expect(help).toContain("\n\n\t     Requires option(s): groups\n");
    expect(help).toContain("  --enable   <boolean>   (default=1)\n");
    expect(help).toContain("  --expire   <integer> (0 - N)\n");
    expect(help).toContain("  --keys     [0-9a-zA-Z!=]{0,4096}");
    expect(await node.type("pveum help --verbose 0 user token")).toContain(
      "USAGE: pveum user token list <userid> [FORMAT_OPTIONS]\n",
    );
    const realm = await node.type("pveum help realm add");
    expect(realm).toContain("  --mode     <ldap | ldap+starttls | ldaps>");
    expect(realm).toContain("  --port     <integer> (1 - 65535)\n");
    expect((await node.type("pveum help")).split("USAGE: ").length).toBe(37);
  });

  test("words may be shortened, older forms not", async () => {
    const node = await openNode(practiceWorld());
    expect(await node.type("pveum g l --nob --nohead")).toBe(
      "admins   Lab admins anna@pve\nstudents            ben@pve,dora@pve\n",
    );
    expect(await node.type("pveum user tok l dora@pve")).toBe("");
    expect(await node.type("pveum userdel nobody@pve; echo $?")).toBe("0\n");
  });

  test("role modify without privileges empties the role", async () => {
    const node = await openNode();
    await node.type("pveum role add R --privs VM.Audit,VM.Console");
    await node.type("pveum role modify R --privs VM.PowerMgmt --append");
    expect(node.state().userCfg).toContain("role:R:VM.Audit,VM.Console,VM.PowerMgmt:");
    await node.type("pveum role modify R");
    expect(node.state().userCfg).toContain("role:R::");
  });

  test("passwords: asked twice with stars, mismatch, end of input, Ctrl-C, too short, unknown user", async () => {
    const node = await openNode(practiceWorld());
    const prompts = "Enter new password: ********\nRetype new password: ********\n";
    expect(await node.type("pveum passwd ben@pve", "abcdefgh", "abcdefgi")).toBe(`${prompts}passwords do not match\n`);
    expect(await node.type("pveum passwd no@pve", "abcdefgh", "abcdefgh")).toBe(`${prompts}no such user ('no@pve')\n`);
    expect(await node.type("pveum passwd ben@pve", "abc", "abc")).toBe(
      "Enter new password: ***\nRetype new password: ***\n400 Parameter verification failed.\n" +
        "password: value must be at least 8 characters long\npveum passwd <userid> [OPTIONS]\n",
    );
    expect(await node.type("pveum passwd cleo@corp", "abcdefgh", "abcdefgh")).toContain(
      "can't set password on auth type 'ldap'\n",
    );
    expect(await node.type("pveum passwd ben@pve", "\tabcdefgh", "\x7fabcdefgh")).toBe(
      "Enter new password: \nRetype new password: \n",
    );
    expect(await node.type("pveum passwd ben@pve\r\x03")).toContain("password input aborted\n");
    expect(await node.type("pveum passwd ben@pve\r\x04")).toContain("EOF while reading password\n");
    expect(await node.type("pveum passwd ben@pve --password hgfedcba")).toBe("");
    await node.type("pveum user modify ben@pve --expire 0");
    await expect(node.server.login("ben@pve", "hgfedcba")).resolves.toBeDefined();
  });

  test("a ticket for the right password", async () => {
    const node = await openNode();
    expect(await node.type("pveum ticket root@pam", "training")).toMatch(
      /^Enter password: \*{8}\nPVE:root@pam:[0-9A-F]{8}::\S+\n$/,
    );
    expect(await node.type("pveum ticket root@pam", "wrong")).toBe(
      "Enter password: *****\n401 authentication failure\n",
    );
  });

  test("second factors are deleted one by one or all", async () => {
    const node = await openNode(practiceWorld());
    expect(await node.type("pveum user tfa delete anna@pve")).toBe("");
    expect(await node.type("pveum user tfa list")).toBe("");
  });

  test("a sync prints its task's log, and status 0 whatever came of it", async () => {
    const node = await openNode("showcase");
    const { userCfg } = node.state();
    const dry = await node.type("pveum realm sync corp --scope both --dry-run");
    expect(dry).toMatch(/^\(dry test run\) starting sync for realm corp\n[^]*\nadding user .yuki\.sato@corp.\n[^]*NOTE: /);
    expect(node.state().userCfg).toBe(userCfg);
    await node.type("pveum realm sync corp --scope both");
    expect(node.state().userCfg).not.toBe(userCfg);
    expect(await node.type("echo $?")).toBe("0\n");
    expect(await node.type("pveum realm sync pve --scope both")).toContain(
      "Cannot sync realm type 'pve'! Only LDAP/AD realms can be synced.\n",
    );
  });

  test("what the configuration makes PVE warn of stands in front of every answer", async () => {
    const world = practiceWorld();
    const node = await openNode({ ...world, userCfg: `${world.userCfg}what:is:this:\n` });
    expect(await node.type("pveum group list --noborder --noheader")).toMatch(
      /^user config - ignore config line: what:is:this:\nadmins/,
    );
  });
});

describe("completion", () => {
  test.each([
    ["pveum us\t tok\t li\t an\t", "pveum user token list anna@pve "],
    ["pveum gr\t mod\t adm\t --com\t", "pveum group modify admins --comment "],
    ["pveum realm add x --ty\t op\t", "pveum realm add x --type openid "],
    ["pveum user add x@pve --en\t 0\t", "pveum user add x@pve --enable 0 "],
    ["pveum acl modify / -user do\t", "pveum acl modify / -user dora@pve "],
    ["pveum useradd x@pve --groups stu\t", "pveum useradd x@pve --groups students "],
    ["pveum help pa\t", "pveum help passwd "],
    ["pveum realm del\t co\t", "pveum realm delete corp "],
    ["pvesh get /cluster/res\t", "pvesh get /cluster/resources "],
    ["qm l\t", "qm list "],
  ])("%j", async (keys, line) => {
    const node = await openNode(practiceWorld());
    const screen = await node.type(`echo '\x01\x0b${keys.replaceAll("\t ", "\t")}\x05\x01echo '\x05'`);
    expect(screen.split("\n")[0]).toBe(line);
  });
});

describe("the other tools", () => {
  test("qm list and pct list", async () => {
    const node = await openNode(practiceWorld());
    expect(await node.type("qm list")).toMatch(
      new RegExp(
        "^ {6}VMID NAME {17}STATUS {5}MEM\\(MB\\) {4}BOOTDISK\\(GB\\) PID {7}\\n" +
          " {7}100 web {18}running {4}4096 {14}32\\.00 \\d+ +\\n {7}101 db {19}stopped {4}4096 {14}32\\.00 0 {9}\\n$",
      ),
    );
    expect(await node.type("pct list")).toBe("");
  });

  test("pvesh reads, changes, lists and explains", async () => {
    const node = await openNode(practiceWorld());
    expect(await node.type("pvesh get /access/groups/admins --output-format json")).toBe(
      '{"comment":"Lab admins","members":["anna@pve"]}\n',
    );
    expect(await node.type("pvesh create /access/groups -groupid crew")).toBe("");
    expect(await node.type("pvesh set /access/groups/crew --comment x")).toBe("");
    expect(await node.type("pvesh get /access/groups --noborder")).toBe(
      "groupid  users            comment\nadmins   anna@pve         Lab admins\n" +
        "crew                      x\nstudents ben@pve,dora@pve \n",
    );
    expect(await node.type("pvesh ls /access/groups")).toContain("-rwd-        crew\n");
    expect(await node.type("pvesh delete access/groups/crew/")).toBe("");
    expect(await node.type("pvesh ls /")).toMatch(/^Dr--- {8}access\n/);
    expect(await node.type("pvesh usage /access/groups")).toBe(
      "USAGE: pvesh create /access/groups --groupid <string> [OPTIONS] [FORMAT_OPTIONS]\n" +
        "USAGE: pvesh get /access/groups [FORMAT_OPTIONS]\n",
    );
  });

  test("the cluster's files", async () => {
    const node = await openNode(practiceWorld());
    expect(await node.type("cat /etc/pve/user.cfg")).toBe(node.state().userCfg);
    expect(await node.type("cat /etc/pve/domains.cfg")).toBe(node.state().domainsCfg);
    expect(await node.type("cat /etc/pve/priv/token.cfg")).toBe("anna@pve!ci 5c3479bb-25b3-46a0-a761-4811129fe79f\n");
    expect(await node.type("ls -l /etc/pve")).toMatch(/-rw-r----- 1 root www-data +\d+ .* user\.cfg\n/);
    expect(await node.type("cd /etc/pve; ls")).toMatch(/datacenter\.cfg +domains\.cfg +priv +user\.cfg/);
  });
});
