import { authIdsOf } from "../../engine/authIds";
import { type Matrix, type MatrixRow, matrixOfPaths, matrixOfPrivileges } from "../../engine/holders/matrix";
import type { Privilege } from "../../engine/ids";
import type { Slices } from "../../engine/slices";
import type { KnownModel } from "../knownModel";
import { type AskedRight, unknownNames } from "./rightHolders";

/** Who holds what: only the part that is looked at is computed, and kept. */
export interface RightsMatrix {
  readonly columns: number;
  holds(authid: string, column: number): boolean;
}

/** Columns that are computed together: about what is in view. */
const BLOCK = 64;

/** All users and tokens that can be rows of a matrix. */
export function matrixLogins(known: KnownModel): readonly string[] {
  return authIdsOf(known.model);
}

function remembered(matrix: Matrix): Matrix {
  const rows = new Map<string, MatrixRow>();
  return {
    columns: matrix.columns,
    row(authid) {
      const before = rows.get(authid);
      if (before !== undefined) return before;
      const row = matrix.row(authid);
      rows.set(authid, row);
      return row;
    },
  };
}

function inBlocks<Name>(names: readonly Name[], make: (some: readonly Name[]) => Matrix): RightsMatrix {
  const blocks = new Map<number, Matrix>();
  return {
    columns: names.length,
    holds(authid, column) {
      const from = Math.floor(column / BLOCK) * BLOCK;
      const block = blocks.get(from) ?? remembered(make(names.slice(from, from + BLOCK)));
      blocks.set(from, block);
      return block.row(authid)[column - from] === 1;
    },
  };
}

/** Logins x paths: who holds the right where. Nobody does where a name is not known. */
export function matrixOverPaths(known: KnownModel, right: AskedRight, paths: readonly string[]): RightsMatrix {
  const { model } = known;
  if (unknownNames(known, right).length > 0) return { columns: paths.length, holds: () => false };
  if ("roleid" in right) return inBlocks(paths, (some) => matrixOfPaths(model, right, some));
  const parts = right.privileges.map((privilege) => inBlocks(paths, (some) => matrixOfPaths(model, { privilege }, some)));
  return {
    columns: paths.length,
    holds: (authid, column) =>
      right.any ? parts.some((part) => part.holds(authid, column)) : parts.every((part) => part.holds(authid, column)),
  };
}

/** Logins x privileges of one path. */
export function matrixOverPrivileges(known: KnownModel, path: string, privileges: readonly string[]): RightsMatrix {
  return inBlocks(privileges as readonly Privilege[], (some) => matrixOfPrivileges(known.model, path, some));
}

/** The lines of a file, in pieces: each login with 1 and 0 in the order of the columns. */
export function* matrixFile(
  logins: readonly string[],
  columns: number,
  holds: RightsMatrix["holds"],
): Slices<readonly (readonly string[])[]> {
  const data: (readonly string[])[] = [];
  if (logins.length === 0) yield { progress: 1, data };
  for (const login of logins) {
    data.push([login, ...Array.from({ length: columns }, (_, at) => (holds(login, at) ? "1" : "0"))]);
    yield { progress: data.length / logins.length, data };
  }
}
