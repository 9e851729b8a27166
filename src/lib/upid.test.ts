import { expect, it } from "vitest";
import { readUpid } from "./upid";

it("reads a task's id, and nothing else", () => {
  const upid = "UPID:pve1:0000A1B2:00C3D4E5:69689E80:auth-realm-sync-test:corp:root@pam:";
  expect(readUpid(upid)).toEqual({ node: "pve1", type: "auth-realm-sync-test", id: "corp" });
  expect(readUpid("UPID:pve1")).toBeUndefined();
});
