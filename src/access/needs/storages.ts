import { type GuidedAction, onGuest } from "./need";

const S = "/storage/{storage}";

/** What is done with storages and backups (api.md 5.4, 5.5). */
export const STORAGE_NEEDS: readonly GuidedAction[] = [
  { id: "see-storage", params: ["storage"], needs: [{ path: S, privileges: ["Datastore.Audit"] }], source: "api.md 5.4" },
  {
    id: "upload",
    params: ["storage"],
    needs: [{ path: S, privileges: ["Datastore.AllocateTemplate"] }],
    source: "api.md 5.4",
  },
  {
    id: "download-url",
    params: ["storage", "node"],
    needs: [
      { path: S, privileges: ["Datastore.AllocateTemplate"] },
      { path: "/nodes/{node}", privileges: ["Sys.AccessNetwork"] },
    ],
    source: "api.md 5.4",
  },
  {
    id: "download-template",
    params: ["storage"],
    needs: [{ path: S, privileges: ["Datastore.AllocateTemplate"] }],
    source: "api.md 5.4",
  },
  {
    id: "back-up",
    params: ["vmid", "storage"],
    needs: [onGuest("VM.Backup"), { path: S, privileges: ["Datastore.AllocateSpace"] }],
    source: "api.md 5.5",
  },
  {
    id: "read-backup",
    params: ["vmid", "storage"],
    needs: [onGuest("VM.Backup"), { path: S, privileges: ["Datastore.AllocateSpace"] }],
    source: "api.md 5.4",
  },
  {
    id: "restore-new",
    params: ["vmid", "newid", "source", "storage", "pool"],
    optional: ["pool"],
    needs: [
      { path: "/vms/{newid}", orPath: "/pool/{pool}", privileges: ["VM.Allocate"] },
      onGuest("VM.Backup"),
      { path: "/storage/{source}", privileges: ["Datastore.AllocateSpace"] },
      { path: S, privileges: ["Datastore.AllocateSpace"] },
    ],
    source: "api.md 4.25",
  },
  {
    id: "restore-over",
    params: ["vmid", "storage"],
    needs: [onGuest("VM.Backup"), { path: S, privileges: ["Datastore.AllocateSpace"] }],
    source: "api.md 4.25",
  },
  {
    id: "backup-job",
    params: ["storage"],
    needs: [
      { path: "/", privileges: ["Sys.Modify"] },
      { path: S, privileges: ["Datastore.Allocate"] },
    ],
    source: "api.md 5.5",
  },
  {
    id: "manage-storages",
    params: [],
    needs: [{ path: "/storage", privileges: ["Datastore.Allocate"] }],
    source: "api.md 5.4",
  },
];
