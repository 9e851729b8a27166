import type { Call } from "../../../api/endpoints/index";
import type { Step } from "../../../api/sendEach";
import type { ImportRow } from "./importRow";
import type { ImportTable } from "./importTable";

function userCalls(row: ImportRow): readonly Call[] {
  const { userid, password, settings } = row;
  const secret = password === "" ? {} : { password };
  return [
    { name: "users.create", params: { userid, ...secret, ...settings } },
    ...row.entries.map(({ path, roleid }): Call => ({
      name: "acl.update",
      params: { path, roles: [roleid], users: [userid], propagate: true },
    })),
  ];
}

/** The id of a line's step. */
export function lineId(line: number): string {
  return `line ${String(line)}`;
}

/** Outer pools come before the pools in them. */
const depth = (pool: string) => pool.split("/").length;

/** Everything that an import sends: groups and pools that are missing and asked for, then each line without faults. */
export function importSteps(
  table: ImportTable,
  create: { readonly groups: boolean; readonly pools: boolean },
): readonly Step[] {
  const good = table.rows.filter(({ faults }) => faults.length === 0);
  const wanted = new Set(good.flatMap(({ settings }) => settings.groups));
  const pools = new Set(good.map(({ pool }) => pool));
  const groups = create.groups ? table.missingGroups.filter((name) => wanted.has(name)) : [];
  const added = create.pools ? table.missingPools.filter((name) => pools.has(name)) : [];
  return [
    ...groups.map((groupid): Step => ({
      id: `group ${groupid}`,
      label: `@${groupid}`,
      calls: [{ name: "groups.create", params: { groupid } }],
    })),
    ...added
      .toSorted((left, right) => depth(left) - depth(right))
      .map((poolid): Step => ({
        id: `pool ${poolid}`,
        label: `/pool/${poolid}`,
        calls: [{ name: "pools.create", params: { poolid } }],
      })),
    ...good.map((row): Step => ({ id: lineId(row.line), label: row.userid, calls: userCalls(row) })),
  ];
}
