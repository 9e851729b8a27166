import type { Call } from "../../api/endpoints/index";
import { lxcOptions, qemuOptions } from "../../api/schemas/guestOptions";
import { vmid } from "../../api/schemas/guests";
import { storageid } from "../../api/schemas/storages";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";

export type CreateKind = "qemu" | "lxc";

/** The form of a new guest. Memory is in MiB, the disk in GiB; an empty bridge means no network device. */
export interface CreateValues {
  readonly node: string;
  readonly vmid: string;
  readonly name: string;
  readonly pool: string;
  readonly ostemplate: string;
  readonly unprivileged: boolean;
  readonly storage: string;
  readonly disk: number | undefined;
  readonly cores: number | undefined;
  readonly memory: number | undefined;
  readonly bridge: string;
  readonly start: boolean;
}

type Field = "vmid" | "name" | "ostemplate" | "storage" | "disk" | "cores" | "memory";
const LARGEST_DISK = 131_072;
const LEAST_MEMORY = 16;

function numberFault(value: number | undefined, least: number, most: number, t: Text<"errors">): string | undefined {
  if (value === undefined) return t("field.missing");
  if (value < least) return t("field.minimum", { min: least });
  return value > most ? t("field.maximum", { max: most }) : undefined;
}

/** Faults in words, by field. */
export function createFaults(
  kind: CreateKind,
  values: CreateValues,
  t: Text<"errors">,
): Readonly<Record<Field, string | undefined>> {
  const name = kind === "qemu" ? qemuOptions.name : lxcOptions.hostname;
  return {
    vmid: fieldFault(vmid, values.vmid, t, true),
    name: fieldFault(name, values.name, t),
    ostemplate: kind === "lxc" && values.ostemplate === "" ? t("field.missing") : undefined,
    storage: fieldFault(storageid, values.storage, t, true),
    disk: numberFault(values.disk, 1, LARGEST_DISK, t),
    cores: numberFault(values.cores, 1, 8192, t),
    memory: numberFault(values.memory, LEAST_MEMORY, Number.MAX_SAFE_INTEGER, t),
  };
}

/** The call that creates the guest (api.md section 4.25). */
export function createCalls(kind: CreateKind, values: CreateValues): readonly Call[] {
  const { node, vmid, name, pool, storage, bridge, start, cores = 1, memory = 0, disk = 0 } = values;
  const common = { node, vmid, cores, ...(pool !== "" && { pool }), ...(start && { start: true }) };
  if (kind === "qemu") {
    const params = {
      ...common,
      memory: String(memory),
      scsi0: `${storage}:${String(disk)}`,
      ...(name !== "" && { name }),
      ...(bridge !== "" && { net0: `virtio,bridge=${bridge}` }),
    };
    return [{ name: "qemu.create", params }];
  }
  const params = {
    ...common,
    memory,
    ostemplate: values.ostemplate,
    unprivileged: values.unprivileged,
    rootfs: `${storage}:${String(disk)}`,
    ...(name !== "" && { hostname: name }),
    ...(bridge !== "" && { net0: `name=eth0,bridge=${bridge},ip=dhcp` }),
  };
  return [{ name: "lxc.create", params }];
}
