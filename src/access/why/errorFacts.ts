import { catalogueOf } from "../../engine/catalogue";
import { can, privilegesOn } from "../../engine/decide";
import type { PveVersion } from "../../engine/model";
import type { KnownModel } from "../knownModel";
import { tokenEntries } from "../tokenState";
import { viewSubject } from "../viewSubject";

const VERSIONS: readonly PveVersion[] = [5, 6, 7, 8, 9];

/** The PVE versions that know a privilege. */
export function versionsWith(privilege: string): readonly PveVersion[] {
  return VERSIONS.filter((version) => {
    const names: ReadonlySet<string> = catalogueOf(version).privileges;
    return names.has(privilege);
  });
}

/** The pools on which a login holds VM.Allocate, as far as is known. */
export function poolsToNameFor(known: KnownModel, authid: string): readonly string[] {
  const subject = viewSubject(known, authid);
  const { model } = subject.known;
  return [...model.pools.keys()].filter((pool) => can(model, subject.authid, "VM.Allocate", `/pool/${pool}`)).sort();
}

/** What a login lacks of a role's privileges on a path; `propagated`: where it holds them without propagation too. */
export function lackingOfRole(
  known: KnownModel,
  authid: string,
  role: { readonly roleid: string; readonly propagated: boolean },
  path: string,
): readonly string[] {
  const subject = viewSubject(known, authid);
  const roles: ReadonlyMap<string, { readonly privileges: ReadonlySet<string> }> = known.model.roles;
  const held: ReadonlyMap<string, boolean> = privilegesOn(subject.known.model, subject.authid, path);
  const enough = (name: string) => (role.propagated ? held.get(name) === true : held.has(name));
  return [...(roles.get(role.roleid)?.privileges ?? [])].filter((name) => !enough(name)).sort();
}

/** True for a token with privilege separation and no entry of its own: it sees nothing, without any error. */
export function seesNothing(known: KnownModel, authid: string): boolean {
  const at = authid.lastIndexOf("!");
  if (at === -1) return false;
  const name = { userid: authid.slice(0, at), tokenid: authid.slice(at + 1) };
  const users: ReadonlyMap<string, { readonly tokens: ReadonlyMap<string, { readonly privsep: boolean }> }> = known.model.users;
  if (users.get(name.userid)?.tokens.get(name.tokenid)?.privsep !== true) return false;
  return tokenEntries(known, { ...name, privsep: true })?.length === 0;
}

const MOST_PLACES = 3;

/**
 * Where a login has entries and lacks something of a role that it may have tried to give there: a text that names no
 * path. The first paths alone, each with what is lacking.
 */
export function delegationPlaces(
  known: KnownModel,
  authid: string,
  role: { readonly roleid: string; readonly propagated: boolean },
): readonly { readonly path: string; readonly lacking: readonly string[] }[] {
  const subject = viewSubject(known, authid);
  const { model } = subject.known;
  const here = [...model.acl.keys()].filter((path) => {
    const held: ReadonlyMap<string, boolean> = privilegesOn(model, subject.authid, path);
    return held.size > 0 && !held.has("Permissions.Modify");
  });
  const places = here.sort().map((path) => ({ path, lacking: lackingOfRole(known, authid, role, path) }));
  return places.filter(({ lacking }) => lacking.length > 0).slice(0, MOST_PLACES);
}
