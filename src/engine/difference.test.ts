import { expect, it } from "vitest";
import { applyChange } from "./changes/apply";
import { differenceBetween } from "./difference";
import type { AccessModel } from "./model";
import { readUserCfg } from "./userCfg/read";

const text = "user:joe@pve:1:0:\ntoken:joe@pve!ci:0:0:\ngroup:staff:joe@pve:\nacl:1:/vms/100:@staff:PVEVMUser:\n";
const { model } = readUserCfg(text, 9);

function after(path: string): AccessModel {
  const change = { kind: "acl.update", path, roles: ["PVEAuditor"], users: ["joe@pve"] } as const;
  const applied = applyChange(model, change, "root@pam");
  if ("refused" in applied) throw new Error(applied.refused.code);
  return applied.model;
}

it("tells who gains and loses what, tokens included", () => {
  const sweep = differenceBetween(model, after("/vms/100"), { paths: ["/"], guests: ["100", "101"] });
  expect(sweep).toMatchObject({ status: "done", progress: 1 });
  expect(sweep.data.map(({ authid }) => authid)).toEqual(["joe@pve", "joe@pve!ci"]);
  expect(sweep.data[0]).toMatchObject({ guestsGained: [], guestsLost: [], paths: [{ path: "/vms/100" }] });
  expect(sweep.data[0]?.paths[0]?.lost).toContain("VM.Console");
  expect(sweep.data[0]?.paths[0]?.gained).toContain("Sys.Audit");
});

it("tells which guests appear and vanish", () => {
  const changed = after("/vms");
  const scope = { paths: [], guests: ["100", "101"], authids: ["joe@pve", "nobody@pve"] };
  expect(differenceBetween(model, changed, scope).data).toMatchObject([{ guestsGained: ["101"], guestsLost: [] }]);
  expect(differenceBetween(changed, model, scope).data).toMatchObject([{ guestsGained: [], guestsLost: ["101"] }]);
});

it("stops when it is told to", () => {
  const stop = new AbortController();
  stop.abort();
  const sweep = differenceBetween(model, after("/vms"), { paths: ["/vms"], guests: [] }, stop.signal);
  expect(sweep).toEqual({ status: "aborted", progress: 0, data: [] });
});
