import { expect, it } from "vitest";
import type { UserRow } from "../../api/schemas/users";
import { userSteps } from "./bulkSteps";

const ann: UserRow = { userid: "ann@pve", enable: true, groups: "staff,lab" };
const bob: UserRow = { userid: "bob@pve", enable: false };
const root: UserRow = { userid: "root@pam", enable: true };
const params = (...given: Parameters<typeof userSteps>) =>
  userSteps(...given).map(({ calls }) => calls.map((call) => call.params)).flat();

it("changes only those who are not as wanted already", () => {
  expect(params("enable", [ann, bob], [])).toEqual([{ userid: "bob@pve", enable: true }]);
  expect(params("join", [ann, bob], ["staff"])).toEqual([{ userid: "bob@pve", groups: ["staff"], append: true }]);
  expect(params("leave", [ann, bob], ["staff"])).toEqual([{ userid: "ann@pve", groups: ["lab"] }]);
});

it("never removes root@pam", () => {
  expect(params("remove", [root, ann], [])).toEqual([{ userid: "ann@pve" }]);
});
