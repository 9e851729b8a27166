import { type RealmRecord, realmid, realmSettings } from "../../api/schemas/realms";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { optionalTexts, type RealmChange } from "./realmCalls";
import { storedChoice, storedFlag, storedText } from "../../widgets/realmSync/stored";
import { writeSyncDefaults } from "../../widgets/realmSync/syncDefaults";
import { readSync, type SyncValues, writeAttributes } from "./syncOptions";
import { readTfa, tfaFaults, type TfaValues, writeTfa } from "./tfaBlock";

export type DirectoryKind = "ad" | "ldap";

const OPTIONAL = [
  "server2",
  "bind_dn",
  "group_name_attr",
  "user_classes",
  "group_classes",
  "filter",
  "group_filter",
] as const;
type OptionalText = (typeof OPTIONAL)[number];
const MODES = ["ldap", "ldap+starttls", "ldaps"] as const;

/** The form of a realm whose users live in a directory (gui.md sections 11.3 to 11.5). */
export interface DirectoryValues extends TfaValues, SyncValues, Readonly<Record<OptionalText, string>> {
  readonly realm: string;
  readonly default: boolean;
  readonly comment: string;
  readonly domain: string;
  readonly "case-sensitive": boolean;
  readonly base_dn: string;
  readonly user_attr: string;
  readonly server1: string;
  readonly port: number | undefined;
  readonly mode: "" | (typeof MODES)[number];
  readonly verify: boolean;
  readonly "check-connection": boolean;
  readonly password: string;
}

/** Older realms know only `secure`, which meant LDAPS. */
function modeOf(record: RealmRecord | undefined): DirectoryValues["mode"] {
  const mode = storedText(record, "mode");
  if (mode !== "" || record?.secure === undefined) return storedChoice(mode, MODES);
  return storedFlag(record, "secure", false) ? "ldaps" : "ldap";
}

/** A stored realm, or none yet, as the form shows it; the bind password is never told by the server. */
export function directoryValues(realm: string, record: RealmRecord | undefined): DirectoryValues {
  const stored = (name: string) => storedText(record, name);
  const optional = Object.fromEntries(OPTIONAL.map((name) => [name, stored(name)])) as Record<OptionalText, string>;
  return {
    ...readTfa(record),
    ...readSync(record),
    ...optional,
    realm,
    default: storedFlag(record, "default", false),
    comment: stored("comment"),
    domain: stored("domain"),
    "case-sensitive": storedFlag(record, "case-sensitive", true),
    base_dn: stored("base_dn"),
    user_attr: stored("user_attr"),
    server1: stored("server1"),
    port: record?.port,
    mode: modeOf(record),
    verify: storedFlag(record, "verify", false),
    "check-connection": true,
    password: "",
  };
}

/** Whether the connection is encrypted, so that there is a certificate to verify. */
export function isEncrypted(mode: string): boolean {
  return mode === "ldap+starttls" || mode === "ldaps";
}

/** Faults in words, by field. */
export function directoryFaults(values: DirectoryValues, kind: DirectoryKind, t: Text<"errors">) {
  const fault = (name: keyof typeof realmSettings & keyof DirectoryValues, required = false) =>
    fieldFault(realmSettings[name], values[name], t, required);
  const optional = OPTIONAL.map((name) => [name, fault(name)] as const);
  const own =
    kind === "ad"
      ? { domain: fault("domain", true) }
      : { base_dn: fault("base_dn", true), user_attr: fault("user_attr", true) };
  return {
    ...(Object.fromEntries(optional) as Partial<Record<OptionalText, string | undefined>>),
    ...own,
    ...tfaFaults(values, t),
    realm: fieldFault(realmid, values.realm, t, true),
    comment: fault("comment"),
    server1: fault("server1", true),
    port: fault("port"),
    email: values.email === "" ? undefined : fieldFault(realmSettings.sync_attributes, `email=${values.email}`, t),
  };
}

/** Settings, and what an edit unsets; `attributes` is the stored `sync_attributes` text. */
export function directoryChange(values: DirectoryValues, kind: DirectoryKind, attributes: string): RealmChange {
  const { comment, server1, domain, base_dn, user_attr, port, mode, password } = values;
  const texts = optionalTexts(values, OPTIONAL);
  const tfa = writeTfa(values);
  const sync = writeAttributes(attributes, values.email);
  const defaults = writeSyncDefaults(values);
  const verify = values.verify && isEncrypted(mode);
  const own = kind === "ad" ? { domain, "case-sensitive": values["case-sensitive"] } : { base_dn, user_attr };
  const empty = { port: port === undefined, mode: mode === "", verify: !verify, tfa: tfa === "" };
  const emptySync = { sync_attributes: sync === "", "sync-defaults-options": defaults === "" };
  const emptied = Object.entries({ ...empty, ...emptySync }).flatMap(([name, unset]) => (unset ? [name] : []));
  return {
    settings: {
      ...own,
      ...texts.settings,
      comment,
      server1,
      default: values.default,
      "check-connection": values["check-connection"],
      ...(port !== undefined && { port }),
      ...(mode !== "" && { mode }),
      ...(verify && { verify }),
      ...(password !== "" && { password }),
      ...(tfa !== "" && { tfa }),
      ...(sync !== "" && { sync_attributes: sync }),
      ...(defaults !== "" && { "sync-defaults-options": defaults }),
    },
    unset: [...texts.unset, ...emptied, "secure"],
  };
}
