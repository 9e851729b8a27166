import type { Guest } from "../../store/state";
import { readPairs } from "./pairs";

const MIB = 1024 ** 2;
const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1024, M: MIB, G: 1024 ** 3, T: 1024 ** 4 };

/** `32G` in bytes. */
export function bytesOf(size: string): number {
  const [, amount = "0", unit = ""] = /^(\d+(?:\.\d+)?)([KMGT]?)$/.exec(size) ?? [];
  return Math.round(Number(amount) * (UNITS[unit] ?? 1));
}

/** Bytes as the shortest whole `32G`. */
export function sizeText(bytes: number): string {
  const fits = (unit: string) => bytes > 0 && bytes % (UNITS[unit] ?? 1) === 0;
  const unit = ["T", "G", "M", "K"].find(fits) ?? "";
  return `${bytes / (UNITS[unit] ?? 1)}${unit}`;
}

function numberOf(config: Guest["config"], name: string): number | undefined {
  const value = config.get(name);
  const text = value === undefined ? undefined : (readPairs(String(value), "current").first ?? "");
  return text === undefined ? undefined : Number(text);
}

function diskOf(config: Guest["config"]): number | undefined {
  const drives = ["rootfs", "scsi0", "virtio0", "sata0", "ide0"].flatMap((name) => config.get(name) ?? []);
  const [size] = drives.flatMap((value) => readPairs(String(value), "file").by.get("size") ?? []);
  return size === undefined ? undefined : bytesOf(size);
}

/** The guest with the columns that lists show, told by its configuration. */
export function withFigures(guest: Guest): Guest {
  const { config } = guest;
  const name = config.get(guest.kind === "qemu" ? "name" : "hostname");
  const cpus = (numberOf(config, "cores") ?? 1) * (numberOf(config, "sockets") ?? 1);
  const tags = String(config.get("tags") ?? "").split(/[;, ]+/).filter((tag) => tag !== "");
  const { name: _name, tags: _tags, template: _template, ...rest } = guest;
  const maxdisk = diskOf(config) ?? guest.maxdisk;
  return {
    ...rest,
    ...(name !== undefined && { name: String(name) }),
    ...(tags.length > 0 && { tags }),
    ...(Number(config.get("template") ?? 0) === 1 && { template: true }),
    cpus: numberOf(config, "vcpus") ?? cpus,
    maxmem: (numberOf(config, "memory") ?? 512) * MIB,
    ...(maxdisk !== undefined && { maxdisk }),
  };
}
