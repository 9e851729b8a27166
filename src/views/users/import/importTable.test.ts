import { expect, it } from "vitest";
import { readCsv } from "../../../lib/readCsv";
import { failedLines } from "./failedLines";
import { daySeconds } from "./importDay";
import { importSteps } from "./importSteps";
import { importTable } from "./importTable";

const t = (key: string) => key;
const words = { t, errors: t };
const known = {
  users: new Set(["root@pam"]),
  realms: new Set(["pam", "pve"]),
  groups: new Set(["staff"]),
  pools: new Set(["lab"]),
  roles: new Set(["PVEVMUser", "PVEAuditor"]),
  create: { groups: false, pools: false },
};
const read = async (text: string, context: typeof known = known) => importTable(await readCsv(text), context, words);

it("reads lists, days and yes or no", async () => {
  const { rows, unknown } = await read(
    "User ID,E-Mail,groups,expire,enabled,shoe size\nann@pve,ann@x.org,staff|staff,2030-01-31,no,42",
  );
  expect(unknown).toEqual(["shoe size"]);
  expect(rows[0]?.faults).toEqual([]);
  expect(rows[0]?.settings).toMatchObject({ email: "ann@x.org", groups: ["staff"], enable: false });
  expect(rows[0]?.settings.expire).toBe(new Date(2030, 0, 31).getTime() / 1000);
  expect(daySeconds("2030-02-31")).toBeUndefined();
  expect(daySeconds("never")).toBe(0);
});

it("names each fault by line and column before anything is sent", async () => {
  const { rows } = await read(
    [
      "userid,password,email,groups,pool,path,role,enable,expire",
      "root@pam,,,,,,,,",
      "ann@nowhere,,,,,,,,",
      "b@pam,secret-secret,nobody,ghosts,nopool,/vm/100,NoRole,perhaps,soon",
      "c@pve,short,,,,/;/vms,PVEAuditor|PVEVMUser|PVEAuditor,,",
      "d@pve,,,,,,,,",
      "d@pve,,,,,,,,",
    ].join("\n"),
  );
  const found = rows.map(({ faults }) => faults.map(({ column, text }) => `${column} ${text}`));
  expect(found).toEqual([
    ["userid fault.exists"],
    ["userid fault.noRealm"],
    [
      "password fault.noPassword",
      "email field.email",
      "groups fault.noGroup",
      "expire fault.expire",
      "enable fault.enable",
      "pool fault.noPool",
      "path fault.path",
      "role fault.noRole",
    ],
    ["password field.minLength", "role fault.pairs"],
    [],
    ["userid fault.twice"],
  ]);
});

it("tells a text that cannot be read", async () => {
  expect((await read("")).fault).toBe("empty");
  expect((await read("name,mail\na,b")).fault).toBe("no-userid");
  expect((await read("user,userid\na,b")).fault).toBe("twice");
});

it("creates missing groups and pools only where asked, outer pools first, and entries after their user", async () => {
  const text = "userid,groups,pool,role\nann@pve,staff;new,lab2/inner,PVEVMUser\nbob@pve,,lab2,PVEVMUser";
  expect(importSteps(await read(text), { groups: false, pools: false })).toEqual([]);
  const create = { groups: true, pools: true };
  const steps = importSteps(await read(text, { ...known, create }), create);
  expect(steps.map(({ id }) => id)).toEqual(["group new", "pool lab2", "pool lab2/inner", "line 2", "line 3"]);
  expect(steps[3]?.calls.map(({ name, params }) => [name, "path" in params ? params.path : ""])).toEqual([
    ["users.create", ""],
    ["acl.update", "/pool/lab2/inner"],
  ]);
});

it("gives back what failed, with the reason, and passwords only where asked", async () => {
  const table = await read("userid,password\nann@pve,long-enough\nroot@pam,\nbob@pve,long-enough");
  const [ann, bob] = importSteps(table, known.create);
  if (ann === undefined || bob === undefined) throw new Error("two steps");
  const results = [
    { step: ann, outcome: { kind: "done" } },
    { step: bob, outcome: { kind: "failed", error: new Error("full") } },
  ] as const;
  const said = (error: unknown) => (error as Error).message;
  expect(failedLines(table, results, said, false)).toBe("\uFEFFuserid,error\r\nroot@pam,userid: fault.exists\r\nbob@pve,full\r\n");
  expect(failedLines(table, results, said, true)).toContain("bob@pve,long-enough,full");
});
