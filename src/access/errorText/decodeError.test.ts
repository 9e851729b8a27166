import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeError } from "./decodeError";

const power = { kind: "permission", path: "/vms/100", privileges: ["VM.PowerMgmt"], any: false };
const bridge = { kind: "permission", path: "/sdn/zones/localnetwork/vmbr0", privileges: ["SDN.Use"], any: false };

describe("the twelve texts of the specification", () => {
  it.each([
    ["", { kind: "empty-list" }],
    ['{"data":[]}', { kind: "empty-list" }],
    ["Permission check failed (/vms/100, VM.PowerMgmt)", power],
    ["Permission check failed (/sdn/zones/localnetwork/vmbr0, SDN.Use)", bridge],
    ["privs: invalid format - invalid privilege 'VM.Monitor'", { kind: "invalid-privilege", privilege: "VM.Monitor" }],
    ["Permission check failed", { kind: "either-or" }],
    ["Permission check failed (/, Sys.Audit)", { kind: "permission", path: "/", privileges: ["Sys.Audit"], any: false }],
    ["Permission check failed (user != root@pam)", { kind: "root-only" }],
    ["only root can set 'args' config", { kind: "root-only", option: "args" }],
    ["change password failed: user 'joe' does not exist", { kind: "no-host-account", user: "joe" }],
    ["authentication failure", { kind: "login", reason: "refused" }],
    ["no such user ('x@pve')", { kind: "login", reason: "no-such-user", subject: "x@pve" }],
    ["user 'x@pve' is disabled", { kind: "login", reason: "disabled", subject: "x@pve" }],
    ["user 'x@pve' access expired", { kind: "login", reason: "expired", subject: "x@pve" }],
    ["no such token 't' for user 'u@pve'", { kind: "login", reason: "no-such-token", subject: "u@pve!t" }],
    ["invalid token value!", { kind: "login", reason: "invalid-token-value" }],
    [
      "Cannot add role 'X' - requires 'Permissions.Modify' or superset of privileges.",
      { kind: "delegation", roleid: "X", verb: "add", propagation: false },
    ],
    [
      "Cannot add role 'X' with propagation - requires 'Permissions.Modify' or propagated superset of privileges.",
      { kind: "delegation", roleid: "X", verb: "add", propagation: true },
    ],
    ["invalid ACL path '/pools/x'", { kind: "acl-path", path: "/pools/x", meant: "/pool/x" }],
  ])("%s", (text, question) => {
    expect(decodeError(text)).toEqual(question);
  });
});

describe("the same text in its wrappings", () => {
  it.each([
    ["403 Permission check failed (/vms/100, VM.PowerMgmt)"],
    ["Permission check failed (/vms/100, VM.PowerMgmt) (403)"],
    ["HTTP/1.1 403 Permission check failed (/vms/100, VM.PowerMgmt)\r\nCache-Control: no-cache"],
    ["proxmoxer.core.ResourceException: 403 Forbidden: Permission check failed (/vms/100, VM.PowerMgmt)"],
    ['received an HTTP 403 response - Reason: Permission check failed (/vms/100, VM.PowerMgmt)'],
    ['{"message":"Permission check failed (/vms/100, VM.PowerMgmt)\\n","data":null}'],
    ['error: status 403 {"data":null,"message":"Permission check failed (/vms/100, VM.PowerMgmt)\\n"} end'],
    ["TASK ERROR: 403 Permission check failed (/vms/100, VM.PowerMgmt)"],
    ["Permission check failed (/vms/100,VM.PowerMgmt)"],
  ])("%s", (text) => {
    expect(decodeError(text)).toEqual(power);
  });

  it("names whom a log line is about", () => {
    const line = "Nov 22 09:12:01 pve1 pvedaemon[1234]: authentication failure; rhost=::ffff:10.0.0.9 user=x@pve msg=";
    expect(decodeError(`${line}no such user ('x@pve')`)).toMatchObject({ reason: "no-such-user", subject: "x@pve" });
    expect(decodeError(line)).toEqual({ kind: "login", reason: "refused", subject: "x@pve" });
    expect(decodeError("401 Unauthorized")).toEqual({ kind: "login", reason: "no-ticket" });
    expect(decodeError("HTTP/1.1 401 authentication failure")).toEqual({ kind: "login", reason: "refused" });
  });

  it("reads parameter errors of a body, and what several privileges mean", () => {
    const body = '{"errors":{"privs":"invalid format - invalid privilege \'VM.Monitor\'\\n"},"message":"Parameter verification failed.\\n"}';
    expect(decodeError(body)).toEqual({ kind: "invalid-privilege", privilege: "VM.Monitor" });
    const path = '{"data":null,"errors":{"path":"invalid ACL path \'/vm/100\'\\n"}}';
    expect(decodeError(path)).toEqual({ kind: "acl-path", path: "/vm/100", meant: "/vms/100" });
    expect(decodeError("403 Permission check failed (/storage/s, Datastore.AllocateSpace|Datastore.Audit)")).toEqual({
      kind: "permission",
      path: "/storage/s",
      privileges: ["Datastore.AllocateSpace", "Datastore.Audit"],
      any: true,
    });
    expect(decodeError("Permission check failed (/, Sys.Modify for modifying tag 'x')")).toMatchObject({
      path: "/",
      privileges: ["Sys.Modify"],
    });
    expect(decodeError("skiplock: Only root may use this option.")).toEqual({ kind: "root-only", option: "skiplock" });
    expect(decodeError("Permission check failed (pool 'x' does not exist)")).toEqual({ kind: "missing", what: "pool", id: "x" });
  });

  it("does not guess", () => {
    for (const text of ["hello", "500 Internal Server Error", "got no worker upid - start worker failed"]) {
      expect(decodeError(text)).toEqual({ kind: "unknown" });
    }
  });
});

it("any path and privileges come back from PVE's sentence, whatever stands around it", () => {
  const path = fc.constantFrom("/", "/vms/100", "/storage/local-lvm", "/pool/a/b", "/access/groups/x");
  const names = fc.uniqueArray(fc.constantFrom("VM.Audit", "Sys.Modify", "SDN.Use", "VM.Config.Disk"), { minLength: 1 });
  const around = fc.constantFrom("", "403 ", "Error: ", "TASK ERROR: 403 ", "Nov 22 09:00:00 pve1 pveproxy[1]: ");
  fc.assert(
    fc.property(path, names, around, (at, privileges, before) => {
      const text = `${before}Permission check failed (${at}, ${privileges.join("|")})`;
      expect(decodeError(text)).toEqual({ kind: "permission", path: at, privileges, any: privileges.length > 1 });
    }),
  );
});

it("answers any text, and a long one soon", () => {
  const piece = fc.constantFrom("token ", "{", "}", '"', "(", "Permission check failed ", "user=", "@", "\\u00", "&", "/", "\n", "x");
  const text = fc.tuple(fc.array(piece), fc.constantFrom(1, 1_000)).map(([pieces, times]) => pieces.join("").repeat(times));
  fc.assert(fc.property(text, (pasted) => typeof decodeError(pasted).kind === "string"), { numRuns: 50 });
});
