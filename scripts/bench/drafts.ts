import type { Call } from "../../src/api/endpoints/index";

/** A dialog in which somebody types: the calls as they stand after the `at`-th keystroke. */
export interface Draft {
  readonly name: string;
  readonly calls: (at: number) => readonly Call[];
}

const SOME_USERS = Array.from({ length: 50 }, (_, at) => `u${at * 7}@pve`);

/** The dialogs of a permissions screen, the wide ones among them. */
export const DRAFTS: readonly Draft[] = [
  {
    name: "entry of a group on a guest",
    calls: (at) => [
      { name: "acl.update", params: { path: `/vms/${100 + at}`, roles: ["PVEVMAdmin"], groups: [`grp${at}`], propagate: true } },
    ],
  },
  {
    name: "entry of a group on /",
    calls: (at) => [{ name: "acl.update", params: { path: "/", roles: ["PVEAuditor"], groups: [`grp${at}`], propagate: true } }],
  },
  {
    name: "entry of 50 users on /vms",
    calls: (at) => [
      { name: "acl.update", params: { path: "/vms", roles: [at % 2 ? "NoAccess" : "PVEVMUser"], users: SOME_USERS, propagate: true } },
    ],
  },
  {
    name: "privileges of a role in use",
    calls: (at) => [
      { name: "roles.update", params: { roleid: "Viewer", privs: at % 2 ? ["VM.Audit", "VM.Console"] : ["VM.Console"] } },
    ],
  },
  {
    name: "groups of a user",
    calls: (at) => [{ name: "users.update", params: { userid: `u${at}@pve`, groups: ["grp1", `grp${at}`] } }],
  },
  {
    name: "removal of a group",
    calls: (at) => [{ name: "groups.delete", params: { groupid: `grp${at}` } }],
  },
  {
    name: "guests of a pool",
    calls: (at) => [{ name: "pools.update", params: { poolid: `pool${at % 50}`, vms: [String(4_000 + at)], "allow-move": true } }],
  },
];
