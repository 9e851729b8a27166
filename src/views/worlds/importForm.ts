import type { ControlParams } from "../../api/sandbox/index";
import type { Text } from "../../i18n/catalogue";
import { LARGEST } from "./importFiles";
import { nameFault } from "./worldName";

export const VERSIONS = [9, 8, 7, 6, 5] as const;
export type Version = (typeof VERSIONS)[number];

/** The form of an import; lists are texts with commas. */
export interface ImportValues {
  readonly userCfg: string;
  readonly domainsCfg: string;
  readonly version: string;
  readonly name: string;
  readonly guestRanges: string;
  readonly storages: string;
  readonly nodes: string;
  readonly resources: string;
  readonly password: string;
  readonly hostAccounts: boolean;
}

/** The form as it begins; `name` in the reader's language. */
export function newImport(name: string): ImportValues {
  return {
    userCfg: "",
    domainsCfg: "",
    version: "9",
    name,
    guestRanges: "",
    storages: "",
    nodes: "",
    resources: "",
    password: "training",
    hostAccounts: true,
  };
}

/** The chosen version, the newest where the text is none. */
export function versionOf(text: string): Version {
  return VERSIONS.find((version) => String(version) === text) ?? 9;
}

function listed(text: string): string[] {
  return text.split(/[,;\s]+/).filter((part) => part !== "");
}

/** Faults that need no server, in words; names and ranges are judged by the sandbox. */
export function importFaults(values: ImportValues, t: Text<"sandbox">) {
  const tooLong = (text: string) => (text.length > LARGEST ? t("import.tooLong") : undefined);
  const letters = [...values.password].length;
  return {
    userCfg: values.userCfg.trim() === "" ? t("fault.missing") : tooLong(values.userCfg),
    domainsCfg: tooLong(values.domainsCfg),
    resources: tooLong(values.resources),
    name: nameFault(values.name, t, true),
    password: letters < 5 || letters > 64 ? t("fault.passwordLength") : undefined,
  };
}

/** What the sandbox is asked to make. */
export function importOrder(values: ImportValues): ControlParams<"import.create"> {
  return {
    name: values.name.trim(),
    userCfg: values.userCfg,
    ...(values.domainsCfg !== "" && { domainsCfg: values.domainsCfg }),
    pveVersion: versionOf(values.version),
    inventory: {
      guestRanges: values.guestRanges,
      storages: listed(values.storages),
      nodes: listed(values.nodes),
      ...(values.resources.trim() !== "" && { resources: values.resources }),
    },
    logins: { password: values.password, hostAccounts: values.hostAccounts },
  };
}

/** The form's field of a parameter, such as `inventory.nodes.0`. */
export function importField(parameter: string): keyof ImportValues | undefined {
  const [first, second] = parameter.split(".");
  const name = first === "pveVersion" ? "version" : first === "inventory" || first === "logins" ? second : first;
  return FIELDS.find((field) => field === name);
}

const FIELDS: readonly (keyof ImportValues)[] = [
  "userCfg",
  "domainsCfg",
  "version",
  "name",
  "guestRanges",
  "storages",
  "nodes",
  "resources",
  "password",
  "hostAccounts",
];
