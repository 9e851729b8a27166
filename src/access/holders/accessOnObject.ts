import { authIdsOf } from "../../engine/authIds";
import { explain } from "../../engine/explain";
import { privilegesOn } from "../../engine/decide";
import type { EntryRef } from "../../engine/explained/explanation";
import type { Slices } from "../../engine/slices";
import type { KnownModel } from "../knownModel";
import { type LoginAnswer, loginAnswer } from "../mayLogIn";

/** Groups of privileges in the words of what one does with an object. */
export const ACCESS_GROUPS = ["see", "use", "change", "manage", "grant"] as const;

export type AccessGroup = (typeof ACCESS_GROUPS)[number];

/** A login that ends up with some access to an object. */
export interface AccessOnObject {
  readonly authid: string;
  readonly login: LoginAnswer;
  /** What it holds on the path, by group, sorted. */
  readonly held: Readonly<Record<AccessGroup, readonly string[]>>;
  /** The entries that give it, in the order of the walk; none for root@pam. */
  readonly from: readonly EntryRef[];
}

const USE = /\.(?:PowerMgmt|Console|Snapshot|Backup|Clone|Migrate|AllocateSpace|AllocateTemplate|Use|Monitor|GuestAgent)(?:\.|$)/;
const MANAGE = /\.(?:Allocate|Modify|AllocateUser)$/;

/** What a privilege is good for, by its name. */
export function accessGroupOf(privilege: string): AccessGroup {
  if (privilege === "Permissions.Modify") return "grant";
  if (privilege.endsWith(".Audit") || privilege === "Sys.Syslog") return "see";
  if (MANAGE.test(privilege)) return "manage";
  return USE.test(privilege) ? "use" : "change";
}

/** The privileges that mean something on a path, by the kind of object behind it. */
export function concern(path: string): RegExp {
  const kind = path.split("/")[1] ?? "";
  switch (kind) {
    case "vms":
      return /^(?:VM|Permissions)\./;
    case "storage":
      return /^(?:Datastore|Permissions)\./;
    case "nodes":
      return /^(?:Sys|Permissions)\./;
    case "sdn":
      return /^(?:SDN|Permissions)\./;
    case "pool":
      return /^(?:Pool|VM|Datastore|Permissions)\./;
    default:
      return /./;
  }
}

function accessOf(known: KnownModel, authid: string, path: string, now: number): readonly AccessOnObject[] {
  const matters = concern(path);
  const names = [...privilegesOn(known.model, authid, path).keys()].filter((name) => matters.test(name));
  if (names.length === 0) return [];
  const of = (group: AccessGroup) => names.filter((name) => accessGroupOf(name) === group);
  const held = { see: of("see"), use: of("use"), change: of("change"), manage: of("manage"), grant: of("grant") };
  return [{ authid, login: loginAnswer(known, authid, now), held, from: sourcesOn(known, authid, path) }];
}

/**
 * The logins and tokens that end up with access to the object at a path, as far as the acting login can read, one login
 * a piece; `now` in server seconds (understanding.md "Object access").
 */
export function* accessOnObject(known: KnownModel, path: string, now: number): Slices<readonly AccessOnObject[]> {
  const authids = authIdsOf(known.model);
  const data: AccessOnObject[] = [];
  if (authids.length === 0) yield { progress: 1, data };
  for (const [at, authid] of authids.entries()) {
    data.push(...accessOf(known, authid, path, now));
    yield { progress: (at + 1) / authids.length, data };
  }
}

function sourcesOn({ model }: KnownModel, authid: string, path: string): readonly EntryRef[] {
  const explanation = explain(model, authid, path);
  const side = explanation.identity.kind === "full-token" ? (explanation.user ?? explanation) : explanation;
  const found = new Map(side.privileges.flatMap(({ from }) => from).map((entry) => [JSON.stringify(entry), entry]));
  return [...found.values()];
}
