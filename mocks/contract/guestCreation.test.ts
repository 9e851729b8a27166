import { beforeEach, describe, expect, test } from "vitest";
import { ask } from "./ask";
import { createMemoryPort, type MemoryPort } from "./memoryPort";
import { sampleWorld } from "./sampleWorld";

let port: MemoryPort;
const root = (call: string, params = {}) => ask(port, "root@pam", call, params);
const plain = (call: string, params = {}) => ask(port, "plain@pve", call, params);

async function grant(path: string, ...privileges: readonly string[]) {
  const roleid = `R${path.replace(/\W/g, "-")}`;
  await root("POST /access/roles", { roleid, privs: privileges.join(",") });
  await root("PUT /access/acl", { path, users: "plain@pve", roles: roleid });
}

function outcomeOf(upid: unknown) {
  return port.peek().tasks.find((task) => task.upid === upid)?.outcome;
}

beforeEach(async () => {
  port = createMemoryPort(await sampleWorld());
});

const TEMPLATE = "local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst";

describe("a virtual machine", () => {
  const call = "POST /nodes/pve/qemu";
  const vm = { vmid: 900, name: "fresh", memory: 2048, scsi0: "local-lvm:8", net0: "virtio,bridge=vmbr0,tag=7" };

  test("asks for one right after the other, in PVE's order", async () => {
    const refusal = async () => (await plain(call, { ...vm, storage: "local-lvm", start: 1, pool: "prod" })).message;
    expect((await plain(call, { ...vm, pool: "nowhere" })).message).toBe(
      "Permission check failed (pool 'nowhere' does not exist)\n",
    );
    expect(await refusal()).toBe("Permission check failed (/storage/local-lvm, Datastore.AllocateSpace)\n");
    await grant("/storage/local-lvm", "Datastore.AllocateSpace");
    expect(await refusal()).toBe("Permission check failed (/vms/900, VM.PowerMgmt)\n");
    await grant("/pool/prod", "VM.PowerMgmt", "VM.Config.Options", "VM.Config.Memory");
    expect(await refusal()).toBe("Permission check failed\n");
    await grant("/vms/900", "VM.Allocate");
    expect(await refusal()).toBe("Permission check failed (/vms/900, VM.Config.Network)\n");
    await root("PUT /access/roles/R-vms-900", { privs: "VM.Config.Network", append: 1 });
    expect(await refusal()).toBe("Permission check failed (/sdn/zones/localnetwork/vmbr0/7, SDN.Use)\n");
    await grant("/sdn/zones/localnetwork/vmbr0/7", "SDN.Use");
    expect(await refusal()).toBeUndefined();
    expect(port.peek().userCfg).toContain("pool:prod:Production:100,900:local:");
    const { data } = await root("GET /nodes/pve/qemu/900/config");
    expect(data).toMatchObject({ memory: "2048", scsi0: "local-lvm:vm-900-disk-0,size=8G" });
    expect(data).toHaveProperty("net0", expect.stringMatching(/^virtio=BC:24:11(:[0-9A-F]{2}){3},bridge=vmbr0,tag=7$/));
  });

  test("tells what only root may set, and what does not fit", async () => {
    await grant("/vms", "VM.Allocate", "VM.Config.HWType");
    await grant("/storage/local", "Datastore.AllocateSpace");
    const of = async (options: object) => plain(call, { vmid: 900, ...options });
    expect(await of({ args: "-S" })).toMatchObject({ status: 500, message: "only root can set 'args' config\n" });
    expect((await of({ usb0: "host=1234:5678" })).message).toBe("only root can set 'usb0' config for real devices\n");
    expect((await of({ hostpci0: "mapping=gpu" })).message).toBe(
      "Permission check failed (/mapping/pci/gpu, Mapping.Use)\n",
    );
    expect((await of({ scsi0: "/dev/sda" })).message).toBe("Only root can pass arbitrary filesystem paths.\n");
    expect((await of({ scsi0: "8" })).message).toBe("no storage ID specified (and no default storage)\n");
    expect((await of({ scsi0: "local:8" })).errors).toEqual({ storage: "storage 'local' does not support vm images" });
    expect((await of({ ide2: "local:iso/a.iso" })).errors).toEqual({
      ide2: "explicit 'media=cdrom' is required for iso images",
    });
    expect((await of({ ide2: "none,media=cdrom" })).status).toBe(200);
    expect((await of({})).message).toBe("unable to create VM 900 - VM 900 already exists on node 'pve'\n");
  });

  test("tests tags inside its task, where the pool does not count", async () => {
    await grant("/pool/prod", "VM.Allocate", "VM.Config.Options");
    const { status, data } = await plain(call, { vmid: 900, pool: "prod", tags: "web" });
    expect(status).toBe(200);
    expect(outcomeOf(data)).toBe(
      "unable to create VM 900 - 403 Permission check failed (/vms/900, VM.Config.Options)",
    );
    expect(port.peek().cluster.guests.has("900")).toBe(false);
  });

  test("comes back over itself from its own backup with VM.Backup alone", async () => {
    await grant("/vms/102", "VM.Backup");
    await grant("/storage/local", "Datastore.AllocateSpace");
    expect((await root("POST /nodes/pve/vzdump", { vmid: 102 })).status).toBe(200);
    const { data } = await plain("GET /nodes/pve/storage/local/content", { content: "backup" });
    const [{ volid }] = data as readonly [{ readonly volid: string }];
    const restored = await plain(call, { vmid: 102, archive: volid, force: 1, storage: "local" });
    expect([restored.status, outcomeOf(restored.data)]).toEqual([200, "OK"]);
    expect((await plain(call, { vmid: 950, archive: volid })).message).toBe("Permission check failed\n");
  });
});

describe("a container", () => {
  const call = "POST /nodes/pve/lxc";

  test("tests the id before any right on it, and each volume's storage at the end", async () => {
    const of = async (options: object) => plain(call, { ostemplate: TEMPLATE, ...options });
    expect((await of({ vmid: 101 })).message).toBe("CT 101 already exists on node 'pve'\n");
    expect((await of({ vmid: 100 })).message).toBe("VM 100 already exists on node 'pve'\n");
    expect((await of({ vmid: 901, unprivileged: 0 })).message).toBe("Permission check failed (/, Sys.Modify)\n");
    expect((await of({ vmid: 901 })).message).toBe("Permission check failed\n");
    await grant("/vms/901", "VM.Allocate");
    expect((await of({ vmid: 901, cores: 1 })).message).toBe("Permission check failed (/vms/901, VM.Config.CPU)\n");
    expect((await of({ vmid: 901, features: "fuse=1" })).message).toBe(
      "Permission check failed (changing feature flags (except nesting) is only allowed for root@pam)\n",
    );
    expect((await of({ vmid: 901 })).message).toBe(
      "Permission check failed (/storage/local, Datastore.AllocateSpace|Datastore.Audit)\n",
    );
    await grant("/storage/local", "Datastore.AllocateSpace");
    expect((await of({ vmid: 901 })).errors).toEqual({
      storage: "storage 'local' does not support container directories",
    });
    await grant("/storage/local-lvm", "Datastore.AllocateSpace");
    expect((await of({ vmid: 901, storage: "local-lvm", features: "nesting=1" })).status).toBe(200);
    const { data } = await root("GET /nodes/pve/lxc/901/config");
    expect(data).toMatchObject({ unprivileged: 1, ostype: "debian", rootfs: "local-lvm:vm-901-disk-0,size=4G" });
  });
});

test("a clone needs the source, the new id or its pool, and room", async () => {
  const call = "POST /nodes/pve/qemu/100/clone";
  const clone = async () => (await plain(call, { newid: 902, pool: "spare" })).message;
  expect(await clone()).toBe("Permission check failed (/vms/100, VM.Clone)\n");
  await grant("/vms/100", "VM.Clone");
  expect(await clone()).toBe("Permission check failed\n");
  await grant("/pool/spare", "VM.Allocate", "VM.Audit");
  expect(await clone()).toBe("Permission check failed (/storage/local-lvm, Datastore.AllocateSpace)\n");
  await grant("/storage/local-lvm", "Datastore.AllocateSpace");
  expect(await clone()).toBeUndefined();
  const { data } = await plain("GET /cluster/resources", { type: "vm" });
  expect(data).toMatchObject([{ id: "qemu/902", status: "stopped" }]);
});
