import { expect, test } from "vitest";
import { readUpid } from "./upid";

test("a task's id tells node, kind, object, login and start", () => {
  expect(readUpid("UPID:pve1:000003E8:0000ABCD:66A0F000:qmstart:100:ann@pve!ci:")).toEqual({
    node: "pve1",
    type: "qmstart",
    id: "100",
    user: "ann@pve!ci",
    starttime: 0x66a0f000,
    pid: 1000,
  });
  expect(readUpid("UPID:pve1")).toBeUndefined();
  expect(readUpid("<script>")).toBeUndefined();
});
