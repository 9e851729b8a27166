import { type Context, Refused } from "../../context";
import type { Guest } from "../../store/state";
import { configDigest } from "../guestConfig";
import { parameterFault } from "../held";

interface ConfigCall {
  readonly set: ReadonlyMap<string, unknown>;
  readonly delete: readonly string[];
  readonly revert: readonly string[];
  readonly known: (option: string) => boolean;
}

/** Throws what PVE finds wrong with the options of a change, before any right (api.md 5.2, 5.3). */
export function demandConfigCall(call: ConfigCall): void {
  if (call.set.size + call.delete.length + call.revert.length === 0) throw new Refused(500, "no options specified\n");
  const conflict = (name: "delete" | "revert", text: string) => parameterFault(new Map([[name, text]]));
  for (const option of call.delete) {
    if (call.set.has(option)) {
      throw conflict("delete", `you can't use '-${option}' and -delete ${option}' at the same time`);
    }
    if (call.revert.includes(option)) {
      throw conflict("delete", `you can't use '-delete ${option}' and '-revert ${option}' at the same time`);
    }
    if (!call.known(option)) throw conflict("delete", `unknown option '${option}'`);
  }
  for (const option of call.revert) {
    if (!call.known(option)) throw conflict("revert", `unknown option '${option}'`);
    if (call.set.has(option)) {
      throw conflict("revert", `you can't use '-${option}' and '-revert ${option}' at the same time`);
    }
  }
}

const TEXTS = {
  qemu: "checksum mismatch (file change by other user?)",
  lxc: "detected modified configuration - file changed by other user? Try again.",
};

/** Throws where the file is no longer the one that the caller has read. */
export function demandDigest(context: Context, guest: Guest, digest: string | undefined): void {
  if (digest === undefined || digest === configDigest(context, guest.config)) return;
  throw new Refused(500, `${TEXTS[guest.kind]}\n`);
}
