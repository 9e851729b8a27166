import { demandSpace } from "../storage/storageFor";
import { demandVolume } from "../storage/volumeAccess";
import { demandTags } from "../tagRules";
import { newVolume } from "./drive";
import { bridgeOf, demandBridge } from "./networks";
import { demandAny, demandRoot, type OptionRights, rootOr500 } from "./optionRights";
import { readPairs } from "./pairs";

/** A container's option as a call touches it; no new value where it is deleted. */
export interface LxcChange {
  readonly option: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

interface Place {
  readonly node: string;
  readonly unprivileged: boolean;
}

/** All rights that changing one option of a container takes (api.md 5.3). Throws `Refused`. */
export function demandLxcChange(rights: OptionRights, change: LxcChange, place: Place): void {
  const { context, vmid } = rights;
  const { option, before, after } = change;
  if (context.caller === "root@pam") return;
  if (/^(?:cores|cpulimit|cpuunits)$/.test(option)) return demandAny(rights, "VM.Config.CPU");
  if (/^(?:memory|swap)$/.test(option)) return demandAny(rights, "VM.Config.Memory");
  if (/^(?:hostname|nameserver|searchdomain)$/.test(option)) return demandAny(rights, "VM.Config.Network");
  if (/^(?:rootfs|mp\d+)$/.test(option)) {
    demandAny(rights, "VM.Config.Disk");
    if (after !== undefined) demandMount(rights, after, place.node);
    return;
  }
  if (/^net\d+$/.test(option)) {
    demandAny(rights, "VM.Config.Network");
    if (before !== undefined) demandBridge(context, before);
    // An interface that had no bridge is never tested again, a quirk of PVE.
    if (after !== undefined && (before === undefined || bridgeOf(before) !== undefined)) demandBridge(context, after);
    return;
  }
  if (option === "features") return demandFeatures(rights, change, place);
  if (/^dev\d+$/.test(option)) {
    return demandRoot(context, "configuring device passthrough is only allowed for root@pam");
  }
  if (option === "hookscript") return demandRoot(context, "changing the hookscript is only allowed for root@pam");
  if (option === "tags") return demandTags(context, vmid, before, after ?? "");
  demandAny(rights, "VM.Config.Options");
}

function demandMount({ context, vmid }: OptionRights, value: string, node: string): void {
  const volume = readPairs(value, "volume").first ?? "";
  if (volume.startsWith("/dev/")) return demandRoot(context, "mount point type device is only allowed for root@pam");
  if (volume.startsWith("/")) return demandRoot(context, "mount point type bind is only allowed for root@pam");
  const fresh = newVolume(volume);
  if (fresh === undefined) return demandVolume(context, volume, { vmid });
  if (fresh.storage === undefined) return rootOr500(context, "Only root can pass arbitrary filesystem paths.");
  demandSpace(context, fresh.storage, node, "rootdir");
}

function demandFeatures(rights: OptionRights, { before = "", after = "" }: LxcChange, place: Place): void {
  if (!place.unprivileged) {
    demandRoot(rights.context, "changing feature flags for privileged container is only allowed for root@pam");
  }
  const [old, wanted] = [readPairs(before, "").by, readPairs(after, "").by];
  const changed = [...new Set([...old.keys(), ...wanted.keys()])].filter(
    (name) => (old.get(name) ?? "0") !== (wanted.get(name) ?? "0"),
  );
  if (changed.length === 0) return;
  if (changed.some((name) => name !== "nesting")) {
    demandRoot(rights.context, "changing feature flags (except nesting) is only allowed for root@pam");
  }
  demandAny(rights, "VM.Allocate");
}
