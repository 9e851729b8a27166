import { expect, it } from "vitest";
import { readUserCfg } from "../engine/userCfg/read";
import { realmLeftovers } from "./realmLeftovers";

it("counts users, groups, tokens and entries of the realm alone", () => {
  const { model } = readUserCfg(
    `user:root@pam:1:0::::::
user:a@corp:1:0::::::
token:a@corp!tt:0:0::
user:b@xcorp:1:0::::::
group:ops-corp:a@corp::
group:corp:b@xcorp::
acl:1:/vms:@ops-corp,@corp,a@corp!tt:PVEVMUser:
acl:1:/:a@corp,b@xcorp:PVEAuditor,PVEVMUser:
`,
    9,
  );
  expect(realmLeftovers(model, "corp")).toEqual({ users: 1, groups: 1, entries: 4, tokens: 1 });
});
