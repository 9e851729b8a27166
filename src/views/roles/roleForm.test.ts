import { expect, it } from "vitest";
import { roleFaults } from "./roleForm";

const t = (key: string) => key;
const values = { roleid: "Helpdesk", privs: ["VM.Audit"] };

it("keeps names beginning with PVE, in any case, for built-in roles, but lets stored ones be edited", () => {
  expect(roleFaults({ ...values, roleid: "pveMine" }, true, t, t).roleid).toBe("field.rolePrefix");
  expect(roleFaults({ ...values, roleid: "pveMine" }, false, t, t).roleid).toBeUndefined();
  expect(roleFaults({ ...values, roleid: "MyPVE" }, true, t, t).roleid).toBeUndefined();
  expect(roleFaults({ ...values, roleid: "a b" }, true, t, t).roleid).toBe("field.roleid");
});

it("wants at least one privilege", () => {
  expect(roleFaults({ ...values, privs: [] }, true, t, t).privs).toBe("atLeastOne");
});
