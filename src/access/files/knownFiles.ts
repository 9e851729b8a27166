import type { RealmRecord } from "../../api/schemas/realms";
import { catalogueOf } from "../../engine/catalogue";
import type { Realm, Realms, RealmType } from "../../engine/domainsCfg/realm";
import { realmsWithOtherNames } from "../../engine/domainsCfg/realmsWithOtherNames";
import { writeDomainsCfg } from "../../engine/domainsCfg/write";
import type { RealmId } from "../../engine/ids";
import type { AccessModel } from "../../engine/model";
import { otherNames } from "../../engine/otherNames/otherNames";
import { withOtherNames } from "../../engine/otherNames/withOtherNames";
import { writeUserCfg } from "../../engine/userCfg/write";

/** A realm's settings as the server answered them. */
export interface ToldRealm {
  readonly realm: string;
  readonly record: RealmRecord;
}

const KNOWN: ReadonlySet<string> = new Set<RealmType>(["ad", "ldap", "openid", "pam", "pve"]);

function isKnown(type: string): type is RealmType {
  return KNOWN.has(type);
}

function optionsOf({ type: _type, digest: _digest, ...settings }: RealmRecord): ReadonlyMap<string, string> {
  const said = Object.entries(settings).filter(([, value]) => value !== undefined && value !== null);
  return new Map(said.map(([name, value]) => [name, typeof value === "boolean" ? String(Number(value)) : String(value)]));
}

function realmsOf(told: readonly ToldRealm[]): Realms {
  const realms = told.flatMap(({ realm, record }): readonly Realm[] => {
    return isKnown(record.type) ? [{ id: realm as RealmId, type: record.type, options: optionsOf(record) }] : [];
  });
  return new Map(realms.map((realm) => [realm.id, realm]));
}

/** The files of a server, as far as its answers tell them. */
export interface KnownFiles {
  readonly userCfg: string;
  /** Absent while the realms are not known, or where the file could not be written. */
  readonly domainsCfg: string | undefined;
}

/** What the server told as the texts of its `user.cfg` and `domains.cfg`; with other names nothing tells whose they are. */
export function knownFiles(model: AccessModel, told: readonly ToldRealm[] | undefined, anonymous: boolean): KnownFiles {
  const names = anonymous ? otherNames(new Set<string>(catalogueOf(model.version).roles.keys())) : undefined;
  const userCfg = writeUserCfg(names === undefined ? model : withOtherNames(model, names));
  const realms = told === undefined ? undefined : realmsOf(told);
  if (realms === undefined) return { userCfg, domainsCfg: undefined };
  const written = writeDomainsCfg(names === undefined ? realms : realmsWithOtherNames(realms, names));
  return { userCfg, domainsCfg: "text" in written ? written.text : undefined };
}
