import type { GuidedAction } from "./need";

/** What is done with nodes, HA, mappings, pools and with access itself (api.md 4.6 to 4.18, 5.5). */
export const CLUSTER_NEEDS: readonly GuidedAction[] = [
  { id: "high-availability", params: [], needs: [{ path: "/", privileges: ["Sys.Console"] }], source: "api.md 5.5" },
  { id: "node-shell", params: ["node"], needs: [{ path: "/nodes/{node}", privileges: ["Sys.Console"] }], source: "api.md 4.22" },
  {
    id: "node-firewall",
    params: ["node"],
    needs: [{ path: "/nodes/{node}", privileges: ["Sys.Modify"] }],
    source: "api.md 5.5",
  },
  { id: "cluster-firewall", params: [], needs: [{ path: "/", privileges: ["Sys.Modify"] }], source: "api.md 5.5" },
  {
    id: "monitor",
    params: [],
    needs: [
      { path: "/", privileges: ["Sys.Audit"] },
      { path: "/nodes", privileges: ["Sys.Audit"], below: true },
      { path: "/vms", privileges: ["VM.Audit"], below: true },
      { path: "/storage", privileges: ["Datastore.Audit"], below: true },
    ],
    source: "engine.md section 6; api.md 5.5",
  },
  {
    id: "pool-members",
    params: ["pool", "vmid"],
    needs: [
      { path: "/pool/{pool}", privileges: ["Pool.Allocate"] },
      { path: "/vms/{vmid}", privileges: ["VM.Allocate", "Permissions.Modify"], any: true },
    ],
    source: "api.md 4.16, 5.5",
  },
  { id: "see-pool", params: ["pool"], needs: [{ path: "/pool/{pool}", privileges: ["Pool.Audit"] }], source: "engine.md section 6" },
  {
    id: "delegate-users",
    params: ["realm", "group"],
    needs: [
      { path: "/access/realm/{realm}", privileges: ["Realm.AllocateUser"] },
      { path: "/access/groups/{group}", privileges: ["User.Modify"] },
    ],
    source: "api.md 4.6",
  },
  {
    id: "use-pci-mapping",
    params: ["vmid", "mapping"],
    needs: [
      { path: "/mapping/pci/{mapping}", privileges: ["Mapping.Use"] },
      { path: "/vms/{vmid}", privileges: ["VM.Config.HWType"] },
    ],
    source: "api.md 5.5",
  },
  {
    id: "use-usb-mapping",
    params: ["vmid", "mapping"],
    needs: [
      { path: "/mapping/usb/{mapping}", privileges: ["Mapping.Use"] },
      { path: "/vms/{vmid}", privileges: ["VM.Config.HWType"] },
    ],
    source: "api.md 5.5",
  },
];
