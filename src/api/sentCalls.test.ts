// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";

/** The page as it is after a reload: what it remembers is in the tab's storage alone. */
async function loaded() {
  vi.resetModules();
  const { renderHook } = await import("@testing-library/react");
  const { forgetSent, noteSent, useSentCalls } = await import("./sentCalls");
  return { forgetSent, noteSent, sent: () => renderHook(() => useSentCalls()).result.current };
}

beforeEach(() => sessionStorage.clear());

test("the changes of a session outlast a reload, without passwords and secrets", async () => {
  const page = await loaded();
  page.noteSent("users.create", { userid: "ann@pve", password: "very-secret" }, 1_000);
  page.noteSent("groups.create", { groupid: "staff" }, 1_001);
  expect(JSON.stringify({ ...sessionStorage })).not.toContain("very-secret");
  const again = await loaded();
  expect(again.sent()).toEqual([
    { number: 1, time: 1_000, call: { name: "users.create", params: { userid: "ann@pve", password: "********" } } },
    { number: 2, time: 1_001, call: { name: "groups.create", params: { groupid: "staff" } } },
  ]);
  again.noteSent("groups.delete", { groupid: "staff" }, 1_002);
  expect(again.sent().map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("whoever logs out leaves nothing behind, and what cannot be read counts as nothing", async () => {
  const page = await loaded();
  page.noteSent("groups.create", { groupid: "staff" }, 1_000);
  page.forgetSent();
  expect((await loaded()).sent()).toEqual([]);
  for (const text of ["{damaged", '[{"number":1}]', '[{"number":1,"time":1,"call":{"name":"__proto__","params":{}}}]']) {
    sessionStorage.setItem("pac.sent", text);
    expect((await loaded()).sent()).toEqual([]);
  }
});
