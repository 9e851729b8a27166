import type { Need } from "../../access/needs";
import type { CreateKind, CreateValues } from "./createForm";

export type NeedField =
  | "pool" | "name" | "ostemplate" | "unprivileged" | "storage" | "cores" | "memory" | "bridge" | "start";

export type Needs = Readonly<Partial<Record<NeedField, readonly Need[]>>>;

/** From this version on bridges have paths of their own. */
const BRIDGES_SINCE = 8;

/**
 * Which right each choice of the form takes, as the server tests it (api.md section 4.25): options on the new id or
 * on its pool, disks on the storage, networks on the bridge.
 */
export function createNeeds(kind: CreateKind, values: CreateValues, version: number): Needs {
  const { vmid, pool, storage, bridge, start } = values;
  const paths = [...(vmid === "" ? [] : [`/vms/${vmid}`]), ...(pool === "" ? [] : [`/pool/${pool}`])];
  const onGuest = (privilege: string): readonly Need[] => (paths.length === 0 ? [] : [{ privileges: [privilege], paths }]);
  const space: readonly Need[] =
    storage === "" ? [] : [{ privileges: ["Datastore.AllocateSpace"], paths: [`/storage/${storage}`] }];
  const use: readonly Need[] =
    version < BRIDGES_SINCE ? [] : [{ privileges: ["SDN.Use"], paths: [`/sdn/zones/localnetwork/${bridge}`] }];
  const from = values.ostemplate.split(":")[0] ?? "";
  const shared = {
    pool: onGuest("VM.Allocate"),
    cores: onGuest("VM.Config.CPU"),
    memory: onGuest("VM.Config.Memory"),
    bridge: bridge === "" ? [] : [...onGuest("VM.Config.Network"), ...use],
  };
  if (kind === "qemu") {
    return {
      ...shared,
      name: values.name === "" ? [] : onGuest("VM.Config.Options"),
      storage: space,
      start: start ? onGuest("VM.PowerMgmt") : [],
    };
  }
  return {
    ...shared,
    name: values.name === "" ? [] : onGuest("VM.Config.Network"),
    storage: [...onGuest("VM.Config.Disk"), ...space],
    ostemplate:
      from === "" ? [] : [{ privileges: ["Datastore.AllocateSpace", "Datastore.Audit"], paths: [`/storage/${from}`] }],
    unprivileged: values.unprivileged ? [] : [{ privileges: ["Sys.Modify"], paths: ["/"] }],
  };
}
