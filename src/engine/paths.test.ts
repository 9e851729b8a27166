import { describe, expect, it } from "vitest";
import type { AclPath } from "./ids";
import { isGrantablePath, normalisePath, parentPaths, storedPath } from "./paths";

describe("normalisePath", () => {
  it.each([
    ["/", "/"], ["//", "/"], ["vms", "/vms"], ["/vms/", "/vms"], ["//vms///100//", "/vms/100"], ["/0", "/0"],
    ["/vms/abc", "/vms/abc"], ["/a.b-c_d", "/a.b-c_d"],
  ])("%s is %s", (text, path) => expect(normalisePath(text)).toBe(path));
  it.each(["", "0", "/x y", "/vms/*", "/ü", "/a\n"])("%j is no path", (text) => {
    expect(normalisePath(text)).toBeUndefined();
  });
});

describe("isGrantablePath", () => {
  it.each([
    "/", "/access", "/access/groups", "/access/groups/g", "/access/realm", "/access/realm/pve", "/nodes", "/nodes/n.1",
    "/pool", "/pool/a", "/pool/a/b", "/pool/a/b/c", "/storage", "/storage/local", "/vms", "/vms/100", "/vms/1234567",
    "/mapping", "/mapping/pci", "/mapping/pci/gpu", "/sdn", "/sdn/controllers", "/sdn/controllers/c-1_", "/sdn/dns",
    "/sdn/dns/d1", "/sdn/fabrics/f", "/sdn/ipams/i", "/sdn/prefix-lists/x", "/sdn/route-maps", "/sdn/route-maps/x",
    "/sdn/zones", "/sdn/zones/z", "/sdn/zones/z/v.1", "/sdn/zones/z/v/10", "/sdn/zones/z/v/9999",
  ])("%s", (path) => expect(isGrantablePath(path)).toBe(true));
  it.each([
    "", "/users", "/access/users", "/access/groups/g/x", "/nodes/n/x", "/pool/a/b/c/d", "/storage/a/b", "/vms/99",
    "/vms/0100", "/vms/abc", "/vms/100/x", "/mapping/a/b/c", "/sdn/controllers/c.1", "/sdn/dns/d-1", "/sdn/dns/a/b",
    "/sdn/zones/z/v/0", "/sdn/zones/z/v/01", "/sdn/zones/z/v/10000", "/sdn/zones/z/v/1/x", "/sdn/nope",
    "/vms/100\n", "x/vms",
  ])("not %s", (path) => expect(isGrantablePath(path)).toBe(false));
});

describe("storedPath", () => {
  const STORED = [["/vms/0", "/vms"], ["/pool/0/x", "/pool/x"], ["/0", "/"], ["/vms/00", "/vms/00"]] as const;
  it.each(STORED)("%s lands on %s", (path, stored) => {
    expect(storedPath(path as AclPath)).toBe(stored);
  });
});

describe("parentPaths", () => {
  it.each([["/", []], ["/vms", ["/"]], ["/a/b/c", ["/", "/a", "/a/b"]]])("of %s", (path, parents) => {
    expect(parentPaths(path as AclPath)).toEqual(parents);
  });
});
