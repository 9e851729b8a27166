import { expect, it } from "vitest";
import { whyQuestion } from "./question";

const refused = "403 Permission check failed (/vms/100, VM.Snapshot|VM.Snapshot.Rollback)";

it("an error text is the question until something is typed", () => {
  const { asked, privilege } = whyQuestion({ error: refused });
  expect(asked).toEqual({ path: "/vms/100", privileges: ["VM.Snapshot", "VM.Snapshot.Rollback"], any: true });
  expect(privilege).toBe("VM.Snapshot|VM.Snapshot.Rollback");
  expect(whyQuestion({ error: refused, path: "/vms/101" }).asked).toEqual({ path: "/vms/101", privileges: [], any: false });
});

it("a log line brings its login along, unless another is chosen", () => {
  const line = "authentication failure; rhost=::ffff:10.0.0.9 user=x@pve msg=no such user ('x@pve')";
  expect(whyQuestion({ error: line }).authid).toBe("x@pve");
  expect(whyQuestion({ error: line, authid: "y@pve" }).authid).toBe("y@pve");
});

it("an action is asked by its own check", () => {
  const ask = (action: string, path: string) => whyQuestion({ action, path }).asked;
  expect(ask("rollback", "/vms/100")).toEqual({ path: "/vms/100", privileges: ["VM.Snapshot", "VM.Snapshot.Rollback"], any: true });
  expect(ask("uploadTemplate", "/storage/local").privileges).toEqual(["Datastore.AllocateTemplate"]);
  expect(ask("permissions", "/vms/100")).toMatchObject({ any: true, privileges: expect.arrayContaining(["Permissions.Modify"]) as unknown });
  expect(ask("start", "/storage/local").privileges).toEqual([]);
});
