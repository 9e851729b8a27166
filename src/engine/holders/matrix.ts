import { grantAt } from "../compiled/ask";
import { compile } from "../compiled/compile";
import type { Grant } from "../compiled/grants";
import type { Site } from "../compiled/sites";
import type { Privilege } from "../ids";
import type { AccessModel } from "../model";
import type { Right } from "../statement";
import type { Slices } from "../slices";
import { privilegesOfRight } from "./whoCan";

/** One login's row of a matrix: 1 where it holds the right, in the order of the columns. */
export type MatrixRow = Uint8Array;

/** Rows are made when they are looked at; a model and its columns are prepared once. */
export interface Matrix {
  readonly columns: number;
  row(authid: string): MatrixRow;
}

/** Logins x paths for one right (understanding.md "Who can"). Throws `UnknownPrivilege`. */
export function matrixOfPaths(model: AccessModel, right: Right, paths: readonly string[]): Matrix {
  const wanted = privilegesOfRight(model, right);
  const index = compile(model);
  const sites = paths.map((path) => index.sites.at(path));
  const holds = new Map<Grant, 0 | 1>();
  const answer = (grant: Grant): 0 | 1 => {
    const known = holds.get(grant);
    if (known !== undefined) return known;
    const all = wanted?.every((privilege) => grant.privileges.has(privilege)) === true ? 1 : 0;
    holds.set(grant, all);
    return all;
  };
  return {
    columns: paths.length,
    row(authid) {
      const row = new Uint8Array(sites.length);
      let lastSite: Site | undefined;
      let last: 0 | 1 = 0;
      for (const [at, site] of sites.entries()) {
        if (site !== lastSite) last = answer(grantAt(index, authid, site));
        lastSite = site;
        row[at] = last;
      }
      return row;
    },
  };
}

/** Logins x privileges of one path. */
export function matrixOfPrivileges(model: AccessModel, path: string, privileges: readonly Privilege[]): Matrix {
  const index = compile(model);
  const site = index.sites.at(path);
  return {
    columns: privileges.length,
    row(authid) {
      const held = grantAt(index, authid, site).privileges;
      return Uint8Array.from(privileges, (privilege) => (held.has(privilege) ? 1 : 0));
    },
  };
}

/** All rows of a matrix, one a piece, for an export or a count; the map grows while it is made. */
export function* matrixRows(matrix: Matrix, authids: readonly string[]): Slices<ReadonlyMap<string, MatrixRow>> {
  const data = new Map<string, MatrixRow>();
  if (authids.length === 0) yield { progress: 1, data };
  for (const authid of authids) {
    data.set(authid, matrix.row(authid));
    yield { progress: data.size / authids.length, data };
  }
}
