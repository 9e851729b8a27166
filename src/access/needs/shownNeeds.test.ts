import { expect, test } from "vitest";
import { GUIDED_ACTIONS } from "./guidedActions";
import type { ActionValues } from "./need";
import { shownNeeds } from "./shownNeeds";

function needs(id: string, values: ActionValues) {
  const action = GUIDED_ACTIONS.find((one) => one.id === id);
  return (action === undefined ? [] : shownNeeds(action, values, 9)).map(({ paths, optional, named }) => [paths, optional, named]);
}

test("objects that are not named yet stand as their names, and what only they need counts as optional", () => {
  expect(needs("create-vm", {})).toEqual([
    [["/vms/{vmid}", "/pool/{pool}"], false, false],
    [["/storage/{storage}"], false, false],
    [["/storage/{source}"], true, false],
    [["/sdn/zones/{zone}/{bridge}"], true, false],
  ]);
});

test("named objects fill the paths; a bridge without a zone is one of the node itself", () => {
  expect(needs("create-vm", { vmid: "100", storage: " local ", bridge: "vmbr0" })).toEqual([
    [["/vms/100"], false, true],
    [["/storage/local"], false, true],
    [["/storage/{source}"], true, false],
    [["/sdn/zones/localnetwork/vmbr0"], false, true],
  ]);
  expect(needs("create-vm", { pool: "lab" })[0]).toEqual([["/pool/lab"], false, true]);
});
