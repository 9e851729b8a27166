import { expect, it } from "vitest";
import { aclPathFault, asAclPath } from "./aclPath";

it.each(["/", "/vms", "/vms/100", "vms/100/", "/pool/a/b/c", "/access/groups/admins", "/sdn/zones/z/v/12"])("takes %s", (path) => {
  expect(aclPathFault(path)).toBeUndefined();
});

it.each([
  ["/pools/dev", "/pool/dev"],
  ["/vm/100", "/vms/100"],
  ["/VMS/100", "/vms/100"],
  ["100", "/vms/100"],
  ["/node/pve", "/nodes/pve"],
  ["/groups/admins", "/access/groups/admins"],
  ["/access/group/admins", "/access/groups/admins"],
  ["/zones/z", "/sdn/zones/z"],
])("%s: did you mean %s", (text, meant) => {
  expect(aclPathFault(text)).toEqual({ code: "shape", meant });
});

it("names what is wrong where nothing can be guessed", () => {
  expect(aclPathFault(" ")).toEqual({ code: "missing" });
  expect(aclPathFault("/vms/99")).toEqual({ code: "guest-id" });
  expect(aclPathFault("/vms/web server")).toEqual({ code: "characters" });
  expect(aclPathFault("/constructor")).toEqual({ code: "shape" });
});

it("normalises as the server does", () => {
  expect(asAclPath("vms//100/")).toBe("/vms/100");
  expect(asAclPath("a b")).toBe("a b");
});
