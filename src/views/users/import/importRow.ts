import { aclPathFault, asAclPath } from "../../../access/aclPath";
import { groupid } from "../../../api/schemas/groups";
import { poolid } from "../../../api/schemas/pools";
import { newPassword, userid as useridField, userSettings } from "../../../api/schemas/users";
import type { Text } from "../../../i18n/catalogue";
import { fieldFault } from "../../../widgets/form/fieldRule";
import { splitUserid } from "../userid";
import { daySeconds } from "./importDay";
import { type ImportCells, type ImportColumn, listIn } from "./importColumns";

/** What the lines are held against. */
export interface ImportContext {
  readonly users: ReadonlySet<string>;
  readonly realms: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly pools: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Groups and pools that do not exist are created. */
  readonly create: { readonly groups: boolean; readonly pools: boolean };
}

export interface ImportFault {
  readonly column: ImportColumn;
  readonly text: string;
}

/** One line as it would be sent, with what is wrong in it. */
export interface ImportRow {
  readonly line: number;
  readonly cells: ImportCells;
  readonly userid: string;
  readonly settings: {
    readonly firstname: string;
    readonly lastname: string;
    readonly email: string;
    readonly comment: string;
    readonly groups: readonly string[];
    readonly expire: number;
    readonly enable: boolean;
  };
  readonly password: string;
  readonly pool: string;
  readonly entries: readonly { readonly path: string; readonly roleid: string }[];
  readonly faults: readonly ImportFault[];
}

interface Words {
  readonly t: Text<"userImport">;
  readonly errors: Text<"errors">;
}

const YES: ReadonlySet<string> = new Set(["", "1", "yes", "true", "on", "はい", "有効"]);
const NO: ReadonlySet<string> = new Set(["0", "no", "false", "off", "いいえ", "無効"]);

/** Entries of a line: one role for all its paths, or as many roles as paths; without a path the pool's own. */
function entriesOf(cells: ImportCells): { readonly entries: ImportRow["entries"]; readonly fits: boolean } {
  const roles = listIn(cells.role);
  const pool = cells.pool ?? "";
  const named = listIn(cells.path).map(asAclPath);
  const paths = named.length === 0 && roles.length > 0 && pool !== "" ? [`/pool/${pool}`] : named;
  const one = roles.length === 1 ? roles[0] : undefined;
  const entries = paths.flatMap((path, at) => {
    const roleid = one ?? roles[at];
    return roleid === undefined ? [] : [{ path, roleid }];
  });
  return { entries, fits: entries.length === paths.length && (one !== undefined || roles.length === paths.length) };
}

/** Reads one line; `before` are the user ids of the lines above it. */
export function importRow(
  line: number,
  cells: ImportCells,
  before: ReadonlySet<string>,
  known: ImportContext,
  { t, errors }: Words,
): ImportRow {
  const faults: ImportFault[] = [];
  const wrong = (column: ImportColumn, text: string | undefined) => {
    if (text !== undefined) faults.push({ column, text });
  };
  const text = (column: ImportColumn) => cells[column] ?? "";
  const userid = text("userid");
  const { realm } = splitUserid(userid);
  const idFault = userid !== "" && !userid.includes("@") ? t("fault.withRealm") : fieldFault(useridField, userid, errors, true);
  wrong("userid", idFault);
  if (idFault === undefined) {
    if (!known.realms.has(realm)) wrong("userid", t("fault.noRealm", { name: realm }));
    else if (known.users.has(userid)) wrong("userid", t("fault.exists"));
    else if (before.has(userid)) wrong("userid", t("fault.twice"));
  }
  const password = text("password");
  if (password !== "" && realm !== "pve") wrong("password", t("fault.noPassword"));
  else wrong("password", fieldFault(newPassword, password, errors));
  for (const name of ["firstname", "lastname", "email", "comment"] as const) {
    wrong(name, fieldFault(userSettings[name], text(name), errors));
  }
  const groups = [...new Set(listIn(cells.groups))];
  for (const name of groups) {
    const fault = fieldFault(groupid, name, errors);
    wrong("groups", fault);
    if (fault !== undefined || known.groups.has(name) || known.create.groups) continue;
    wrong("groups", t("fault.noGroup", { name }));
  }
  const expire = daySeconds(text("expire"));
  if (expire === undefined) wrong("expire", t("fault.expire"));
  const enabled = text("enable").toLowerCase();
  if (!YES.has(enabled) && !NO.has(enabled)) wrong("enable", t("fault.enable"));
  const pool = text("pool");
  const poolFault = pool === "" ? undefined : fieldFault(poolid, pool, errors);
  wrong("pool", poolFault);
  if (pool !== "" && poolFault === undefined && !known.pools.has(pool) && !known.create.pools) {
    wrong("pool", t("fault.noPool", { name: pool }));
  }
  const { entries, fits } = entriesOf(cells);
  if (!fits && (text("path") !== "" || text("role") !== "")) wrong("role", t("fault.pairs"));
  for (const { path, roleid } of entries) {
    if (aclPathFault(path) !== undefined) wrong("path", t("fault.path", { path }));
    if (!known.roles.has(roleid)) wrong("role", t("fault.noRole", { name: roleid }));
  }
  return {
    line,
    cells,
    userid,
    password,
    pool,
    entries,
    faults,
    settings: {
      firstname: text("firstname"),
      lastname: text("lastname"),
      email: text("email"),
      comment: text("comment"),
      groups,
      expire: expire ?? 0,
      enable: !NO.has(enabled),
    },
  };
}
