import { describe, expect, it } from "vitest";
import { effectiveText, effectiveTree, findEffective, holdsNothing } from "./effectivePaths";

const answer = {
  "/vms/100": { "VM.Audit": 0 },
  "/vms/9": { "VM.Audit": 1 },
  "/pool/a/b": { "Pool.Audit": 1 },
  "/vms": { "VM.PowerMgmt": 1, "VM.Audit": 1 },
};

describe("effectiveTree", () => {
  it("hangs each path below its nearest ancestor in the answer, else below /", () => {
    const tree = effectiveTree(answer);
    expect(tree.path).toBe("/");
    expect(tree.below.map((one) => one.path)).toEqual(["/pool/a/b", "/vms"]);
    expect(tree.below[1]?.below.map((one) => one.path)).toEqual(["/vms/9", "/vms/100"]);
  });

  it("lists privileges in order with their flag, names of objects' own members too", () => {
    expect(effectiveTree(answer).below[1]?.privileges).toEqual([
      { privilege: "VM.Audit", propagate: true },
      { privilege: "VM.PowerMgmt", propagate: true },
    ]);
    expect(effectiveTree({}).privileges).toEqual([]);
  });

  it("says when nothing is held", () => {
    expect(holdsNothing(effectiveTree({}))).toBe(true);
    expect(holdsNothing(effectiveTree(answer))).toBe(false);
  });
});

describe("findEffective", () => {
  it("keeps the paths above a privilege that fits", () => {
    const found = findEffective(effectiveTree(answer), "power");
    expect(found && effectiveText(found)).toBe("/vms\n  VM.PowerMgmt *");
  });

  it("keeps a path whole whose own name fits", () => {
    const found = findEffective(effectiveTree(answer), "/vms/100");
    expect(found && effectiveText(found)).toBe("/vms/100\n  VM.Audit");
  });

  it("takes words of path and privilege together, and finds nothing where nothing is", () => {
    const found = findEffective(effectiveTree(answer), "/vms/9 audit");
    expect(found && effectiveText(found)).toBe("/vms/9\n  VM.Audit *");
    expect(findEffective(effectiveTree(answer), "nowhere")).toBeUndefined();
  });
});
