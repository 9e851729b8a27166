import { beforeEach, expect, test } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort, NOW } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

let port: MemoryPort;
const root = (call: string, params = {}) => ask(port, "root@pam", call, params);
const plain = (call: string, params = {}) => ask(port, "plain@pve", call, params);

async function grant(path: string, ...privileges: readonly string[]) {
  const roleid = `R${path.replace(/\W/g, "-")}`;
  await root("POST /access/roles", { roleid, privs: privileges.join(",") });
  await root("PUT /access/acl", { path, users: "plain@pve", roles: roleid });
}

function later(seconds: number) {
  port = createMemoryPort(port.peek(), NOW + seconds);
}

beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

const QEMU = "PUT /nodes/pve/qemu/102/config";
const LXC = "PUT /nodes/pve/lxc/103/config";

test.each([
  [{ cores: 2 }, "VM.Config.CPU"],
  [{ memory: 512 }, "VM.Config.Memory"],
  [{ scsihw: "lsi" }, "VM.Config.HWType"],
  [{ onboot: 1 }, "VM.Config.Options"],
  [{ boot: "order=scsi0" }, "VM.Config.Disk"],
  [{ ide2: "none,media=cdrom" }, "VM.Config.CDROM"],
  [{ net0: "virtio,bridge=vmbr0" }, "VM.Config.Network"],
  [{ ciuser: "joe" }, "VM.Config.Cloudinit|VM.Config.Network"],
  [{ delete: "agent" }, "VM.Config.Options"],
  [{ delete: "scsi0" }, "VM.Config.Disk"],
])("a machine's option %o takes %s", async (options, privilege) => {
  await grant("/vms/102", privilege === "VM.Config.CPU" ? "VM.Config.Memory" : "VM.Config.CPU");
  expect((await plain(QEMU, options)).message).toBe(`Permission check failed (/vms/102, ${privilege})\n`);
  await grant("/vms/102", ...privilege.split("|"));
  await root("PUT /access/roles/R-vms-102", { privs: privilege.replace("|", ","), append: 1 });
  await grant("/sdn/zones", "SDN.Use");
  expect((await plain(QEMU, options)).status).toBe(200);
});

test("a change is refused as a whole where it does not fit", async () => {
  expect((await plain(QEMU, { cores: 2 })).message).toMatch(/^Permission check failed \(\/vms\/102, VM.Config.Disk\|/);
  expect((await root(QEMU)).message).toBe("no options specified\n");
  expect((await root(QEMU, { delete: "shoesize" })).errors).toEqual({ delete: "unknown option 'shoesize'" });
  expect((await root(QEMU, { cores: 2, delete: "cores" })).errors).toEqual({
    delete: "you can't use '-cores' and -delete cores' at the same time",
  });
  expect((await root(QEMU, { cores: 2, digest: "0" })).message).toBe("checksum mismatch (file change by other user?)\n");
  expect((await root(LXC, { unprivileged: 0 })).message).toBe("unable to modify read-only option: 'unprivileged'\n");
  expect((await root(LXC, { delete: "rootfs" })).message).toBe("unable to delete required option 'rootfs'\n");
});

test("a container's lock is set with an ordinary right and then blocks its own removal", async () => {
  await grant("/vms/103", "VM.Config.Options");
  expect((await plain(LXC, { lock: "backup" })).status).toBe(200);
  expect((await plain(LXC, { delete: "lock" })).message).toBe("CT is locked (backup)\n");
});

test("tags follow the datacenter's rule", async () => {
  await grant("/vms/103", "VM.Config.Options", "VM.Audit");
  await root("PUT /cluster/options", { "registered-tags": "gold" });
  expect((await plain(LXC, { tags: "gold" })).message).toBe(
    "Permission check failed (/, Sys.Modify for modifying tag 'gold')\n",
  );
  await plain(LXC, { tags: "web;blue" });
  expect((await plain("GET /cluster/resources", { type: "vm" })).data).toMatchObject([{ id: "lxc/103", tags: "web;blue" }]);
});

test("snapshots are taken, listed, rolled back to and dropped", async () => {
  const all = "/nodes/pve/qemu/102/snapshot";
  await grant("/vms/102", "VM.Snapshot.Rollback", "VM.Audit");
  expect((await plain(`POST ${all}`, { snapname: "one" })).message).toBe("Permission check failed (/vms/102, VM.Snapshot)\n");
  await root(`POST ${all}`, { snapname: "one", description: "Good" });
  await root(QEMU, { memory: 4096 });
  await root(`POST ${all}`, { snapname: "two" });
  expect((await plain(`GET ${all}`)).data).toMatchObject([
    { name: "one", description: "Good", snaptime: NOW },
    { name: "two", parent: "one" },
    { name: "current", parent: "two" },
  ]);
  expect((await plain(`POST ${all}/one/rollback`, { start: 1 })).message).toBe(
    "Permission check failed (/vms/102, VM.PowerMgmt)\n",
  );
  await plain(`POST ${all}/one/rollback`);
  expect((await root("GET /nodes/pve/qemu/102/config")).data).not.toHaveProperty("memory");
  await root(`DELETE ${all}/one`);
  expect((await plain(`GET ${all}`)).data).toMatchObject([{ name: "two" }, { name: "current" }]);
  expect((await root("GET /nodes/pve/qemu/102/config", { snapshot: "one" })).message).toBe(
    "snapshot 'one' does not exist\n",
  );
});

test("a guest moves to another node when its task ends", async () => {
  const call = "POST /nodes/pve/qemu/100/migrate";
  expect((await root(call, { target: "pve2" })).message).toBe("can't migrate running VM without --online\n");
  expect((await plain(call, { target: "pve2" })).message).toBe("Permission check failed (/vms/100, VM.Migrate)\n");
  await root(call, { target: "pve2", online: 1 });
  expect((await root("GET /nodes/pve/qemu/100/status/current")).data).toMatchObject({ uptime: 600 });
  later(60);
  expect((await root("GET /nodes/pve2/qemu/100/status/current")).data).toMatchObject({ status: "running", uptime: 660 });
  expect((await root("GET /nodes/pve/qemu/100/status/current")).status).toBe(500);
});

test("a machine is paused, woken, and suspended to disk", async () => {
  const state = async () => (await root("GET /nodes/pve/qemu/100/status/current")).data;
  await root("POST /nodes/pve/qemu/100/status/suspend");
  expect(await state()).toMatchObject({ status: "running", qmpstatus: "paused" });
  await root("POST /nodes/pve/qemu/100/status/resume");
  expect(await state()).toMatchObject({ qmpstatus: "running" });
  await grant("/vms/100", "VM.PowerMgmt");
  expect((await plain("POST /nodes/pve/qemu/100/status/suspend", { todisk: 1 })).message).toBe(
    "Permission check failed (/vms/100, VM.Config.Disk)\n",
  );
  await root("POST /nodes/pve/qemu/100/status/suspend", { todisk: 1 });
  later(60);
  expect(await state()).toMatchObject({ status: "stopped", lock: "suspended" });
  await root("POST /nodes/pve/qemu/100/status/start");
  expect(await state()).not.toHaveProperty("lock");
});

test("a disk grows with the storage's right; a container's also with that of an option", async () => {
  await grant("/vms", "VM.Config.Disk");
  const grown = (call: string, disk: string) => plain(`PUT /nodes/pve/${call}/resize`, { disk, size: "+8G" });
  expect((await grown("lxc/103", "rootfs")).message).toBe("Permission check failed (/vms/103, VM.Config.Options)\n");
  expect((await grown("qemu/102", "scsi0")).message).toBe(
    "Permission check failed (/storage/local-lvm, Datastore.AllocateSpace)\n",
  );
  await grant("/storage/local-lvm", "Datastore.AllocateSpace");
  expect((await grown("qemu/102", "scsi0")).status).toBe(200);
  expect((await root("GET /nodes/pve/qemu/102/config")).data).toMatchObject({ scsi0: "local-lvm:vm-102-disk-0,size=16G" });
});

test("console tickets are for their guest, caller and port", async () => {
  await grant("/vms/100", "VM.Console");
  const { data } = await plain("POST /nodes/pve/qemu/100/vncproxy", { websocket: 1 });
  const { ticket: vncticket, port: number, user } = data as { ticket: string; port: number; user: string };
  expect(user).toBe("plain@pve");
  const socket = "GET /nodes/pve/qemu/100/vncwebsocket";
  expect((await plain(socket, { port: number, vncticket })).data).toEqual({ port: number });
  expect((await root(socket, { port: number, vncticket })).message).toBe("permission denied - invalid PVEVNC ticket\n");
});
