import { BRIDGE, type GuidedAction, onGuest } from "./need";

const NEW = { path: "/vms/{vmid}", orPath: "/pool/{pool}" } as const;
const SPACE = { path: "/storage/{storage}", privileges: ["Datastore.AllocateSpace"] } as const;
const IMAGE = {
  path: "/storage/{source}",
  privileges: ["Datastore.AllocateSpace", "Datastore.Audit"],
  any: true,
  when: "source",
} as const;

/** What is done with virtual machines and containers (api.md 4.25, 5.1 to 5.3). */
export const GUEST_NEEDS: readonly GuidedAction[] = [
  { id: "see-guest", params: ["vmid"], needs: [onGuest("VM.Audit")], source: "api.md 5.1" },
  { id: "power", params: ["vmid"], needs: [onGuest("VM.PowerMgmt")], source: "api.md 5.1" },
  { id: "console", params: ["vmid"], needs: [onGuest("VM.Console")], source: "api.md 5.1" },
  { id: "snapshot", params: ["vmid"], needs: [onGuest("VM.Snapshot")], source: "api.md 5.1" },
  {
    id: "rollback",
    params: ["vmid"],
    needs: [{ ...onGuest("VM.Snapshot", "VM.Snapshot.Rollback"), any: true }],
    source: "api.md 5.1",
  },
  {
    id: "create-vm",
    params: ["vmid", "storage", "source", "zone", "bridge", "pool"],
    optional: ["source", "zone", "bridge", "pool"],
    needs: [
      {
        ...NEW,
        privileges: [
          "VM.Allocate",
          "VM.Config.CPU",
          "VM.Config.Disk",
          "VM.Config.HWType",
          "VM.Config.Memory",
          "VM.Config.Network",
          "VM.Config.Options",
        ],
      },
      SPACE,
      IMAGE,
      BRIDGE,
    ],
    source: "api.md 4.25",
  },
  {
    id: "create-container",
    params: ["vmid", "storage", "source", "zone", "bridge", "pool"],
    optional: ["zone", "bridge", "pool"],
    needs: [
      {
        ...NEW,
        privileges: [
          "VM.Allocate",
          "VM.Config.CPU",
          "VM.Config.Disk",
          "VM.Config.Memory",
          "VM.Config.Network",
          "VM.Config.Options",
        ],
      },
      SPACE,
      IMAGE,
      BRIDGE,
    ],
    source: "api.md 4.25",
  },
  {
    id: "clone",
    params: ["vmid", "newid", "storage", "zone", "bridge", "pool"],
    optional: ["zone", "bridge", "pool"],
    needs: [
      onGuest("VM.Clone"),
      { path: "/vms/{newid}", orPath: "/pool/{pool}", privileges: ["VM.Allocate"] },
      SPACE,
      BRIDGE,
    ],
    source: "api.md 5.1, 5.3",
  },
  { id: "make-template", params: ["vmid"], needs: [onGuest("VM.Allocate")], source: "api.md 5.1" },
  { id: "remove-guest", params: ["vmid"], needs: [onGuest("VM.Allocate")], source: "api.md 5.1" },
  { id: "migrate", params: ["vmid"], needs: [onGuest("VM.Migrate")], source: "api.md 5.1" },
  {
    id: "migrate-with-disks",
    params: ["vmid", "storage"],
    needs: [onGuest("VM.Migrate", "VM.Config.Disk"), SPACE],
    source: "api.md 5.1",
  },
  {
    id: "edit-hardware",
    params: ["vmid"],
    needs: [onGuest("VM.Config.CPU", "VM.Config.Memory", "VM.Config.HWType", "VM.Config.Options")],
    source: "api.md 5.2",
  },
  { id: "add-disk", params: ["vmid", "storage"], needs: [onGuest("VM.Config.Disk"), SPACE], source: "api.md 5.2" },
  { id: "resize-disk", params: ["vmid", "storage"], needs: [onGuest("VM.Config.Disk"), SPACE], source: "api.md 5.1" },
  { id: "move-disk", params: ["vmid", "storage"], needs: [onGuest("VM.Config.Disk"), SPACE], source: "api.md 5.1" },
  {
    id: "insert-cd",
    params: ["vmid", "source"],
    needs: [onGuest("VM.Config.CDROM"), IMAGE],
    source: "api.md 5.2, 5.4",
  },
  {
    id: "edit-network",
    params: ["vmid", "zone", "bridge"],
    needs: [onGuest("VM.Config.Network"), BRIDGE],
    source: "api.md 5.2",
  },
  {
    id: "cloud-init",
    params: ["vmid"],
    needs: [{ ...onGuest("VM.Config.Cloudinit", "VM.Config.Network"), any: true }],
    source: "api.md 5.2",
  },
  {
    id: "agent-read",
    params: ["vmid"],
    needs: [
      { ...onGuest("VM.GuestAgent.Audit", "VM.GuestAgent.Unrestricted"), any: true, since: 9 },
      { ...onGuest("VM.Monitor"), until: 8 },
    ],
    source: "api.md 5.1; understanding.md, error texts",
  },
  {
    id: "agent-exec",
    params: ["vmid"],
    needs: [
      { ...onGuest("VM.GuestAgent.Unrestricted"), since: 9 },
      { ...onGuest("VM.Monitor"), until: 8 },
    ],
    source: "api.md 5.1; understanding.md, error texts",
  },
  { id: "guest-firewall", params: ["vmid"], needs: [onGuest("VM.Config.Network")], source: "api.md 5.5" },
  { id: "replicate", params: ["vmid"], needs: [onGuest("VM.Replicate")], source: "api.md 5.5" },
  { id: "guest-permissions", params: ["vmid"], needs: [onGuest("Permissions.Modify")], source: "engine.md section 8" },
];
