import { Refused } from "../../context";
import { parameterFault } from "../held";
import { demandAny, demandIfKnown, type OptionRights, rootOr500 } from "./optionRights";
import { readPairs } from "./pairs";

/** How an option is touched; PVE's texts for serial ports tell it. */
export type Touch = "set" | "modify" | "delete";

const DEVICE = /^(serial|usb|hostpci|virtiofs)\d+$/;

export function isDevice(option: string): boolean {
  return DEVICE.test(option);
}

/** The rights to a device that is passed through, or to a mapping of it (api.md 5.2). Throws `Refused`. */
export function demandDevice(rights: OptionRights, option: string, value: string, touch: Touch): void {
  const { context } = rights;
  switch (DEVICE.exec(option)?.[1]) {
    case "serial":
      if (value !== "socket") rootOr500(context, `only root can ${touch} '${option}' config for real devices`);
      return demandAny(rights, "VM.Config.HWType");
    case "usb":
      return demandHost(rights, option, value, "real devices");
    case "hostpci":
      if (readPairs(value, "host").by.has("romfile") && context.caller !== "root@pam") {
        throw parameterFault(new Map([[option, "only root@pam can set 'romfile' option"]]));
      }
      return demandHost(rights, option, value, "non-mapped devices");
    default:
      demandAny(rights, "VM.Config.Disk");
      return demandIfKnown(context, "Mapping.Use", `/mapping/dir/${readPairs(value, "dirid").first ?? ""}`);
  }
}

function demandHost(rights: OptionRights, option: string, value: string, what: string): void {
  const { first: host, by } = readPairs(value, "host");
  const mapping = by.get("mapping");
  if (mapping !== undefined) {
    const kind = option.startsWith("usb") ? "usb" : "pci";
    demandIfKnown(rights.context, "Mapping.Use", `/mapping/${kind}/${mapping}`);
  } else if (host === undefined) {
    throw new Refused(500, "either 'host' or 'mapping' must be set.\n");
  } else if (!(option.startsWith("usb") && host === "spice")) {
    rootOr500(rights.context, `only root can set '${option}' config for ${what}`);
  }
  demandAny(rights, "VM.Config.HWType");
}

/** The mappings that two ordinary options may name: an own CPU model and the host's random numbers. */
export function demandMappings({ context }: OptionRights, option: string, value: string): void {
  if (option === "cpu") {
    const model = /^custom-(.+)$/.exec(readPairs(value, "cputype").first ?? "")?.[1];
    if (model !== undefined) demandIfKnown(context, "Mapping.Use", `/mapping/cpu/${model}`);
  }
  if (option === "rng0" && readPairs(value, "source").first === "/dev/hwrng") {
    demandIfKnown(context, "Mapping.Use", "/mapping/hwrng");
  }
}
