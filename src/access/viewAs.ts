import { endpoints } from "../api/endpoints/index";
import type { ResourceRow } from "../api/schemas/resources";
import { capabilitiesOf } from "../engine/capabilities";
import type { CheckAnswer } from "../engine/check";
import { checkWith } from "../engine/checkCall";
import { type FullRights, fullRights } from "../engine/rights";
import { rowVisible } from "../engine/rows";
import type { KnownModel } from "./knownModel";
import { actionsOn, type ObjectAction } from "./actions";
import { objectPath } from "./objectPath";
import { type LoginAnswer, loginAnswer } from "./mayLogIn";

/** One object that the login would not get, with the check that hides it. */
export interface Hidden {
  readonly row: ResourceRow;
  readonly path: string;
  readonly privilege: string;
}

/** What a login would see of the objects that the acting login sees. */
export interface SeenAs {
  readonly authid: string;
  readonly visible: readonly ResourceRow[];
  readonly hidden: readonly Hidden[];
  readonly login: LoginAnswer;
  /** False where the acting login cannot read all that decides: then the lists are not certain. */
  readonly certain: boolean;
}

export interface ActionAnswer {
  readonly action: ObjectAction;
  readonly answer: CheckAnswer;
  /** The real GUI enables this button by a capability that is not held on this object, or the reverse. */
  readonly gui: "same" | "gui-enables" | "gui-disables";
}

const CHECKS = endpoints["resources.list"].rows;

/** What shows a row; nodes are shown to everybody. */
const AUDITS: Readonly<Record<ResourceRow["type"], string>> = {
  qemu: "VM.Audit",
  lxc: "VM.Audit",
  storage: "Datastore.Audit",
  pool: "Pool.Audit",
  node: "Sys.Audit",
  sdn: "SDN.Audit",
  network: "SDN.Audit",
};

function hiddenBy(row: ResourceRow): Hidden {
  return { row, path: objectPath(row), privilege: AUDITS[row.type] };
}

/**
 * The resource list as that login would get it, by the row filter that the server uses itself; `now` is the
 * server's second, for expiry. Members' pools are left out of rows where the login may not audit the pool.
 */
export function seeAs(known: KnownModel, rows: readonly ResourceRow[], authid: string, now: number): SeenAs {
  const rights = fullRights(known.model, authid);
  const visible = rows.filter((row) => CHECKS === undefined || rowVisible(rights, CHECKS, row));
  const shown = new Set(visible);
  return {
    authid,
    visible: visible.map((row) => asGiven(rights, row)),
    hidden: rows.filter((row) => !shown.has(row)).map(hiddenBy),
    login: loginAnswer(known, authid, now),
    certain: known.knows.acl && known.knows.groups && known.knows.pools,
  };
}

/** A row as a login gets it: the pool of a member is told to those alone who may audit the pool. */
export function asGiven(rights: FullRights, row: ResourceRow): ResourceRow {
  if (row.pool === undefined || row.type === "pool") return row;
  const audits = rights.isRoot || rights.privilegesOn(`/pool/${row.pool}`).has("Pool.Audit");
  return audits ? row : { ...row, pool: undefined };
}

/** What the server itself told the acting login of its own rights: on the object in question, and its capabilities. */
export interface OwnRights {
  readonly held: ReadonlySet<string>;
  readonly cap: Readonly<Partial<Record<"vms" | "storage" | "nodes", Readonly<Record<string, number>>>>>;
}

/**
 * What that login can do on one object: decided per object, and how the real GUI's buttons would differ. `own` decides
 * where the acting login asks about itself without reading the whole model.
 */
export function actionsAs(
  known: KnownModel,
  row: ResourceRow,
  authid: string,
  own?: OwnRights,
): readonly ActionAnswer[] {
  if (row.type !== "qemu" && row.type !== "lxc" && row.type !== "storage" && row.type !== "node") return [];
  const computed = fullRights(known.model, authid);
  const held = own === undefined ? undefined : new Map([...own.held].map((privilege) => [privilege, true] as const));
  const rights = held === undefined ? computed : { ...computed, privilegesOn: () => held };
  const cap = own === undefined ? capabilitiesOf(known.model, authid) : namesIn(own.cap);
  return actionsOn(row.type).map((action) => {
    const answer = checkWith(rights, action.check, row);
    const granted = answer.outcome === "granted";
    if (action.gui === undefined) return { action, answer, gui: "same" };
    const names: readonly string[] = cap[action.gui.bucket];
    const enables = rights.isRoot || names.includes(action.gui.privilege);
    if (enables === granted) return { action, answer, gui: "same" };
    return { action, answer, gui: enables ? "gui-enables" : "gui-disables" };
  });
}

function namesIn(cap: OwnRights["cap"]): Readonly<Record<"vms" | "storage" | "nodes", readonly string[]>> {
  const names = (bucket: "vms" | "storage" | "nodes") => Object.keys(cap[bucket] ?? {});
  return { vms: names("vms"), storage: names("storage"), nodes: names("nodes") };
}
