import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "./client";
import { setReadOnly } from "./readOnly";
import { setTransport } from "./transport";

const sent = vi.fn<(request: Request) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal("document", { baseURI: "https://pve.example/" });
  sent.mockImplementation(async () => new Response('{"data":null}', { status: 200 }));
  setTransport(Promise.resolve({ kind: "live", fetch: sent }));
});

afterEach(() => {
  setReadOnly(false);
  sent.mockReset();
  vi.unstubAllGlobals();
});

test("while read-only is on no write leaves the page; reads and logins do", async () => {
  setReadOnly(true);
  const writes = [
    call("groups.create", { groupid: "g" }),
    call("groups.update", { groupid: "g", comment: "" }),
    call("groups.delete", { groupid: "g" }),
    call("nodes.termproxy", { node: "pve" }),
  ];
  const ends = await Promise.allSettled(writes);
  const reason = { failure: { kind: "read-only" } };
  expect(ends).toMatchObject(writes.map(() => ({ status: "rejected", reason })));
  expect(sent).not.toHaveBeenCalled();
  await call("version.read", {}).catch(() => undefined);
  await call("ticket.create", { username: "a@pve", password: "p" }, { asSession: true }).catch(() => undefined);
  expect(sent).toHaveBeenCalledTimes(2);
  setReadOnly(false);
  await call("groups.create", { groupid: "g" });
  expect(sent).toHaveBeenCalledTimes(3);
});
