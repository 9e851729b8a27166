import { expect, it } from "vitest";
import type { Call } from "../../api/endpoints/index";
import { ApiError } from "../../api/errors";
import type { AclRow } from "../../api/schemas/permissions";
import { removeCall, setCall } from "./entry";
import { replaceCalls, replaceEntry } from "./replaceEntry";

const from: AclRow = { path: "/vms/100", type: "user", ugid: "ann@pve", roleid: "PVEVMUser", propagate: true };
const to = { ...from, roleid: "PVEAuditor", propagate: false };
const refusal = new ApiError({ kind: "refused", status: 403, message: "no", errors: {} });
const lost = new ApiError({ kind: "outcome-unknown" });

/** Answers each call in turn; an error is thrown. */
function server(...answers: readonly unknown[]) {
  const sent: Call[] = [];
  const send = (call: Call) => {
    const answer = answers[sent.push(call) - 1];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { sent, send };
}

it("sets the new entry before it removes the old", async () => {
  const { sent, send } = server();
  expect(await replaceEntry(from, to, undefined, send)).toEqual({ outcome: "done", calls: 2 });
  expect(sent).toEqual([setCall(to), removeCall(from)]);
});

it("only sets the flag where nothing else changes", async () => {
  const { sent, send } = server();
  const flag = { ...from, propagate: false };
  expect(await replaceEntry(from, flag, from, send)).toEqual({ outcome: "done", calls: 1 });
  expect(sent).toEqual(replaceCalls(from, flag));
});

it("stops where the new entry is refused", async () => {
  const { sent, send } = server(refusal);
  expect(await replaceEntry(from, to, undefined, send)).toMatchObject({ outcome: "unchanged", takenBack: false });
  expect(sent).toHaveLength(1);
});

it("takes the new entry back where the old one cannot be removed", async () => {
  const { sent, send } = server(null, refusal);
  expect(await replaceEntry(from, to, undefined, send)).toMatchObject({ outcome: "unchanged", takenBack: true, error: refusal });
  expect(sent.at(-1)).toEqual(removeCall(to));
});

it("restores what stood in the new entry's place", async () => {
  const { sent, send } = server(null, refusal);
  const before = { ...to, propagate: true };
  await replaceEntry(from, to, before, send);
  expect(sent.at(-1)).toEqual(setCall(before));
});

it("names both entries where it cannot be taken back", async () => {
  const { send } = server(null, refusal, refusal);
  expect(await replaceEntry(from, to, undefined, send)).toMatchObject({ outcome: "both", exist: [to, from] });
});

it("takes nothing back where it is not known whether the old one went", async () => {
  const { sent, send } = server(null, lost);
  expect(await replaceEntry(from, to, undefined, send)).toMatchObject({ outcome: "unknown" });
  expect(sent).toHaveLength(2);
});
