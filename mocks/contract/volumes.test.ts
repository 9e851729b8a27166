import { beforeEach, expect, test } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

let port: MemoryPort;
const root = (call: string, params = {}) => ask(port, "root@pam", call, params);
const plain = (call: string, params = {}) => ask(port, "plain@pve", call, params);
const BACKUP = "local:backup/vzdump-qemu-100-2025_11_20-01_00_00.vma.zst";
const CONTENT = "/nodes/pve/storage/local/content";

async function grant(path: string, ...privileges: readonly string[]) {
  const roleid = `R${path.replace(/\W/g, "-")}`;
  await root("POST /access/roles", { roleid, privs: privileges.join(",") });
  await root("PUT /access/acl", { path, users: "plain@pve", roles: roleid });
}

const outcome = (upid: unknown) => port.peek().tasks.find((task) => task.upid === upid)?.outcome;

beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

test("a list shows what may be used: images to all, backups with two rights, disks with two others", async () => {
  await root("POST /nodes/pve/storage/local/download-url", {
    url: "https://example.com/a.iso",
    content: "iso",
    filename: "a.iso",
  });
  const seen = async (storage: string) => {
    const { data } = await plain(`GET /nodes/pve/storage/${storage}/content`);
    return (data as readonly { volid: string }[]).map(({ volid }) => volid);
  };
  expect((await plain(`GET ${CONTENT}`)).message).toBe(
    "Permission check failed (/storage/local, Datastore.Audit|Datastore.AllocateSpace)\n",
  );
  await grant("/storage", "Datastore.AllocateSpace");
  expect(await seen("local")).toEqual(["local:iso/a.iso"]);
  await grant("/vms/100", "VM.Backup", "VM.Config.Disk");
  expect(await seen("local")).toEqual([BACKUP, "local:iso/a.iso"]);
  expect(await seen("local-lvm")).toEqual([]);
  await root("PUT /access/roles/R-storage", { privs: "Datastore.Audit", append: 1 });
  expect(await seen("local-lvm")).toEqual(["local-lvm:vm-100-disk-0"]);
});

test("a volume's address may hold slashes, and no other storage", async () => {
  expect((await root(`GET ${CONTENT}/${BACKUP}`)).data).toMatchObject({ content: "backup", vmid: 100 });
  expect((await root(`GET ${CONTENT}/${BACKUP.slice("local:".length)}`)).status).toBe(200);
  expect((await root(`GET ${CONTENT}/other:iso/a.iso`)).errors).toEqual({
    volume: "storage ID mismatch (other != local)\n",
  });
  expect(await plain(`GET ${CONTENT}/local:snippets/a.yaml`)).toMatchObject({
    status: 500,
    message: "missing privileges to access local:snippets/a.yaml\n",
  });
});

test("who may read a backup may protect it; a protected one is not removed", async () => {
  await grant("/storage/local", "Datastore.AllocateSpace");
  expect((await plain(`PUT ${CONTENT}/${BACKUP}`, { protected: 1 })).message).toBe(
    "Permission check failed (/vms/100, VM.Backup)\n",
  );
  await grant("/vms/100", "VM.Backup");
  expect((await plain(`PUT ${CONTENT}/${BACKUP}`, { protected: 1 })).status).toBe(200);
  const { data } = await plain(`DELETE ${CONTENT}/${BACKUP}`);
  expect(outcome(data)).toMatch(/^cannot remove protected volume/);
  await plain(`PUT ${CONTENT}/${BACKUP}`, { protected: 0 });
  expect((await plain(`DELETE ${CONTENT}/${BACKUP}`, { delay: 5 })).data).toBeNull();
  expect((await root(`GET ${CONTENT}`)).data).toEqual([]);
});

test("a backup tests named guests in its task and leaves others out", async () => {
  const call = "POST /nodes/pve/vzdump";
  expect((await plain(call)).errors).toEqual({ vmid: "property is missing" });
  expect((await plain(call, { vmid: 999 })).data).toBe("OK");
  expect((await plain(call, { vmid: 100, script: "x" })).errors).toEqual({ script: "Only root may set this option." });
  expect((await plain(call, { vmid: 100, bwlimit: 1 })).message).toBe("Permission check failed (/, Sys.Modify)\n");
  expect((await plain(call, { all: 1 })).message).toBe("Permission check failed (/storage/local, Datastore.AllocateSpace)\n");
  await grant("/storage/local", "Datastore.AllocateSpace");
  await grant("/vms/101", "VM.Backup");
  expect(outcome((await plain(call, { vmid: "100,101" })).data)).toBe("403 Permission check failed (/vms/100, VM.Backup)");
  expect(outcome((await plain(call, { all: 1 })).data)).toBe("OK");
  const { data } = await root(`GET ${CONTENT}`, { content: "backup", vmid: 101 });
  expect(data).toMatchObject([{ vmid: 101, format: "tar.zst" }]);
});

test("a removed storage takes its entries with it", async () => {
  await grant("/storage/local", "Datastore.Audit");
  expect((await plain("DELETE /storage/local")).message).toBe("Permission check failed (/storage, Datastore.Allocate)\n");
  expect((await root("DELETE /storage/local")).status).toBe(200);
  expect(port.peek().userCfg).not.toContain("/storage/local:");
  expect(port.peek().userCfg).toContain("pool:prod:Production:100::");
});
