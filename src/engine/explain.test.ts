import { describe, expect, it } from "vitest";
import { explain } from "./explain";
import type { ExplainedNode, Explanation } from "./explained/explanation";
import { readUserCfg } from "./userCfg/read";

const COMMON = `user:a@pve:1:0:
token:a@pve!full:0:0:
token:a@pve!sep:0:1:
group:g:a@pve::
group:h:a@pve::
group:other:::
role:Look:VM.Audit:
role:Both:VM.Audit,VM.Console:
pool:p::100:local:
pool:q:::local:
`;

function why(acl: string, authid: string, path: string, privilege = "VM.Audit", others = false): Explanation {
  return explain(readUserCfg(COMMON + acl, 9).model, authid, path, privilege, { others });
}

function lines(nodes: readonly ExplainedNode[]): readonly string[] {
  return nodes.flatMap(({ path, entries }) =>
    entries.map(({ holder, role, verdict }) => {
      const by = "by" in verdict ? ` ${verdict.by.map((ref) => `${ref.path} ${ref.role}`).join()}` : "";
      return `${path} ${holder.id} ${role}: ${verdict.kind}${by}`;
    }),
  );
}

describe("verdicts on a user's entries", () => {
  it("in force, replaced by a deeper one, not propagating", () => {
    const { nodes, decision } = why(
      "acl:1:/:a@pve:Look:\nacl:0:/vms:a@pve:Both:\nacl:1:/vms/100:@g:PVEVMUser:\n",
      "a@pve",
      "/vms/100",
    );
    expect(lines(nodes)).toEqual([
      "/ a@pve Look: replaced-by-deeper /vms/100 PVEVMUser",
      "/vms a@pve Both: does-not-propagate",
      "/vms/100 g PVEVMUser: in-force",
    ]);
    expect(decision).toEqual({ privilege: "VM.Audit", granted: true });
  });

  it("replaced by the user's own at the same path, unless they do not apply there", () => {
    const acl = "acl:1:/vms:@g:Both:\nacl:0:/vms:@h:Look:\nacl:1:/vms:a@pve:Look:\n";
    expect(lines(why(acl, "a@pve", "/vms/100").nodes)).toEqual([
      "/vms a@pve Look: in-force",
      "/vms g Both: replaced-by-own /vms Look",
      "/vms h Look: does-not-propagate",
    ]);
  });

  it("cancelled by NoAccess of another group", () => {
    const { nodes, decision } = why("acl:1:/vms:@g:Look:\nacl:1:/vms:@h:NoAccess:\n", "a@pve", "/vms/100");
    expect(lines(nodes)).toEqual(["/vms g Look: cancelled-by-no-access /vms NoAccess", "/vms h NoAccess: in-force"]);
    expect(decision?.granted).toBe(false);
  });

  it("a role that does not exist", () => {
    const { model } = readUserCfg(`${COMMON}acl:1:/vms:a@pve:Look:\n`, 9);
    const roles = new Map([...model.roles].filter(([id]) => id !== "Look"));
    expect(lines(explain({ ...model, roles }, "a@pve", "/vms").nodes)).toEqual(["/vms a@pve Look: role-missing"]);
  });

  it("of other groups and of groups that do not exist, when asked for", () => {
    const acl = "acl:1:/vms:@other,@gone:Look:\nacl:1:/vms:@g:Both:\n";
    expect(lines(why(acl, "a@pve", "/vms").nodes)).toEqual(["/vms g Both: in-force"]);
    expect(lines(why(acl, "a@pve", "/vms", "VM.Audit", true).nodes)).toEqual([
      "/vms g Both: in-force",
      "/vms other Look: not-a-member",
      "/vms gone Look: group-missing",
    ]);
  });
});

describe("the way", () => {
  it("shows every node down to the path, also where the ACL tree ends earlier", () => {
    const { nodes } = why("acl:0:/vms:a@pve:Look:\n", "a@pve", "/vms/100/x");
    expect(nodes.map(({ path, final }) => [path, final])).toEqual([
      ["/", false],
      ["/vms", false],
      ["/vms/100", false],
      ["/vms/100/x", true],
    ]);
    expect(why("", "a@pve", "/").nodes).toEqual([{ path: "/", final: true, entries: [] }]);
    expect(why("", "a@pve", "vms").nodes.map(({ path }) => path)).toEqual(["/vms"]);
    expect(why("", "a@pve", "//").nodes).toEqual([]);
  });

  it("names the entries that a privilege comes from", () => {
    const { privileges } = why("acl:0:/vms:@g:Look:\nacl:1:/vms:@h:Both:\n", "a@pve", "/vms");
    expect(
      privileges.map(({ privilege, propagate, from }) => [privilege, propagate, from.map((ref) => ref.role)]),
    ).toEqual([
      ["VM.Audit", true, ["Look", "Both"]],
      ["VM.Console", true, ["Both"]],
    ]);
  });

  it("needs no decision without a privilege", () => {
    expect(explain(readUserCfg(COMMON, 9).model, "a@pve", "/")).not.toHaveProperty("decision");
  });
});

describe("pools", () => {
  it("give their roles to a member", () => {
    const { nodes, pools, decision } = why(
      "acl:1:/:a@pve:PVEPoolUser:\nacl:0:/pool/p:@g:Look:\nacl:1:/vms/100:a@pve:PVEPoolAdmin:\n",
      "a@pve",
      "/vms/100",
    );
    expect(lines(nodes)).toEqual([
      "/ a@pve PVEPoolUser: replaced-by-deeper /vms/100 PVEPoolAdmin",
      "/vms/100 a@pve PVEPoolAdmin: in-force",
    ]);
    expect(pools.map((pool) => [pool.pool, lines(pool.nodes)])).toEqual([
      ["p", ["/ a@pve PVEPoolUser: replaced-by-deeper /pool/p Look", "/pool/p g Look: from-pool"]],
    ]);
    expect(decision?.granted).toBe(true);
  });

  it("are ignored under a direct NoAccess", () => {
    const { pools } = why("acl:1:/pool/p:a@pve:Look:\nacl:1:/vms:a@pve:NoAccess:\n", "a@pve", "/vms/100");
    expect(pools.map((pool) => lines(pool.nodes))).toEqual([["/pool/p a@pve Look: pool-ignored /vms NoAccess"]]);
  });

  it("with NoAccess cancel direct roles and other pools", () => {
    const acl = "acl:1:/pool/p:a@pve:Look:\nacl:1:/pool/q:a@pve:NoAccess:\nacl:1:/storage:a@pve:Both:\n";
    const { nodes, pools, inForce } = why(acl, "a@pve", "/storage/local");
    expect(lines(nodes)).toEqual(["/storage a@pve Both: cancelled-by-no-access /pool/q NoAccess"]);
    expect(pools.flatMap((pool) => lines(pool.nodes))).toEqual([
      "/pool/p a@pve Look: cancelled-by-no-access /pool/q NoAccess",
      "/pool/q a@pve NoAccess: from-pool",
    ]);
    expect([...inForce]).toEqual([["NoAccess", false]]);
  });
});

describe("tokens", () => {
  const acl = "acl:1:/vms:a@pve:Look:\nacl:1:/vms:a@pve!sep,a@pve!full:Both:\n";

  it("with privilege separation are cut with their user", () => {
    const console = why(acl, "a@pve!sep", "/vms", "VM.Console");
    expect(lines(console.nodes)).toEqual(["/vms a@pve!sep Both: cut"]);
    expect(console.nodes[1]?.entries[0]?.verdict).toEqual({ kind: "cut", user: "a@pve", privileges: ["VM.Console"] });
    expect(console.cut.map(({ privilege }) => privilege)).toEqual(["VM.Console"]);
    expect(console.decision?.granted).toBe(false);
    expect(lines(console.user?.nodes ?? [])).toEqual(["/vms a@pve Look: in-force"]);
    expect(lines(why(acl, "a@pve!sep", "/vms").nodes)).toEqual(["/vms a@pve!sep Both: in-force"]);
    const { model } = readUserCfg(COMMON + acl, 9);
    expect(lines(explain(model, "a@pve!sep", "/vms").nodes)).toEqual(["/vms a@pve!sep Both: in-force"]);
    const alone = readUserCfg(
      `${COMMON}acl:1:/vms:a@pve!sep:Look,NoAccess:\nacl:1:/storage:a@pve!sep:Look:\n`,
      9,
    ).model;
    expect(lines(explain(alone, "a@pve!sep", "/storage").nodes)).toEqual(["/storage a@pve!sep Look: cut"]);
    expect(lines(explain(alone, "a@pve!sep", "/vms").nodes)).toEqual([
      "/vms a@pve!sep Look: cancelled-by-no-access /vms NoAccess",
      "/vms a@pve!sep NoAccess: in-force",
    ]);
  });

  it("without privilege separation count as their user", () => {
    const { nodes, user, privileges, identity } = why(acl, "a@pve!full", "/vms");
    expect(identity.kind).toBe("full-token");
    expect(lines(nodes)).toEqual(["/vms a@pve!full Both: full-token"]);
    expect(lines(user?.nodes ?? [])).toEqual(["/vms a@pve Look: in-force"]);
    expect(privileges.map(({ privilege }) => privilege)).toEqual(["VM.Audit"]);
    expect(lines(why("", "a@pve!full", "/vms").nodes)).toEqual([]);
  });

  it("of root@pam are not cut", () => {
    const sep = "token:root@pam!sep:0:1:\ntoken:root@pam!full:0:0:\nacl:1:/vms:root@pam!sep:Look:\n";
    const { nodes, user, cut } = why(sep, "root@pam!sep", "/vms");
    expect([lines(nodes), cut, user?.identity.kind]).toEqual([["/vms root@pam!sep Look: in-force"], [], "root"]);
    expect(why(sep, "root@pam!full", "/vms").roles).toBe("Administrator");
  });
});

describe("somebody whose entries do not matter", () => {
  it("root@pam has everything, from no entry", () => {
    const { roles, inForce, decision, nodes, privileges } = why("acl:1:/:root@pam:NoAccess:\n", "root@pam", "/vms");
    expect([roles, [...inForce], decision?.granted]).toEqual(["Administrator", [["Administrator", true]], true]);
    expect(nodes.map(({ path, entries }) => [path, entries.length])).toEqual([
      ["/", 0],
      ["/vms", 0],
    ]);
    expect(privileges[0]?.from).toEqual([]);
  });

  it.each(["@g", "a@pve!gone"])("%s has nothing", (authid) => {
    const { privileges, roles, inForce, decision } = why("acl:1:/:@g,a@pve:Look:\n", authid, "/");
    expect([privileges, [...roles], [...inForce], decision?.granted]).toEqual([[], [], [], false]);
  });

  it("refuses an unknown privilege", () => {
    expect(() => why("", "a@pve", "/", "VM.Fly")).toThrow("VM.Fly");
  });
});
