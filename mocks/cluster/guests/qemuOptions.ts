import { demand } from "../held";
import { demandTags } from "../tagRules";
import { demandDevice, demandMappings, isDevice } from "./devices";
import { type Drive, isDrive, readDrive } from "./drive";
import { demandDriveStorage } from "./driveStorage";
import { demandBridge } from "./networks";
import { demandAny, type OptionRights } from "./optionRights";
import { demandQemuFamily } from "./qemuFamilies";

/** A virtual machine's option as a call touches it; no new value where it is deleted. */
export interface QemuChange {
  readonly option: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

interface Place {
  readonly node: string;
  readonly working?: string | undefined;
}

/** All rights that changing one option of an existing virtual machine takes (api.md 5.2). Throws `Refused`. */
export function demandQemuChange(rights: OptionRights, change: QemuChange, place: Place): void {
  const { context, vmid } = rights;
  const { option, before, after } = change;
  const values = [before, after].flatMap((value) => (value === undefined ? [] : [value]));
  if (isDrive(option)) {
    for (const value of values) demandDrive(rights, readDrive(option, value));
    if (after !== undefined) demandDriveStorage(context, option, readDrive(option, after), { vmid, ...place });
    else if (before === undefined) demandAny(rights, "VM.Config.Disk");
    return;
  }
  if (isDevice(option)) {
    for (const value of values) demandDevice(rights, option, value, after === undefined ? "delete" : "modify");
    if (values.length === 0) demandAny(rights, "VM.Config.HWType");
    return;
  }
  demandQemuFamily(rights, option);
  if (option === "tags") demandTags(context, vmid, before, after ?? "");
  demandFurther(rights, option, values);
}

/** What an option's value takes beyond its family, at creation too. */
export function demandFurther(rights: OptionRights, option: string, values: readonly string[]): void {
  for (const value of values) {
    demandMappings(rights, option, value);
    if (/^net\d+$/.test(option)) demandBridge(rights.context, value);
    if (option === "vmstatestorage") demand(rights.context, "Datastore.AllocateSpace", `/storage/${value}`);
  }
}

function demandDrive(rights: OptionRights, { kind, file }: Drive): void {
  if (kind === "disk") return demandAny(rights, "VM.Config.Disk");
  if (kind === "cloudinit") demandAny(rights, "VM.Config.Cloudinit");
  demandAny(rights, "VM.Config.CDROM");
  if (file === "cdrom") demand(rights.context, "Sys.Console", "/");
}
