import { compile } from "../compiled/compile";
import type { Site } from "../compiled/sites";
import type { AccessModel } from "../model";

/** Paths that no login can tell apart, in both models. */
export interface PathClass {
  readonly paths: readonly string[];
  /** Those of the paths that are guests of the scope, by id. */
  readonly guests: readonly string[];
}

/** A class with its sites in the two models. */
export interface PairedClass {
  readonly of: PathClass;
  readonly before: Site;
  readonly after: Site;
}

/** What to compare on: paths, and guests, each of which counts as a path; no path may be named twice. */
export interface PathScope {
  readonly paths: readonly string[];
  readonly guests: readonly string[];
}

/** Classes in an order of their own, with sums, so that a run of them is counted without being looked at. */
export interface ClassList {
  readonly classes: readonly PathClass[];
  /** How many paths and guests there are before each, and at the end before nothing. */
  readonly pathSums: readonly number[];
  readonly guestSums: readonly number[];
}

/** Neighbours in a list of classes. */
export interface PathRun {
  readonly list: ClassList;
  readonly from: number;
  /** The first that is not in it. */
  readonly to: number;
}

/** A list that can be cut into runs. */
export function classList(classes: readonly PathClass[]): ClassList {
  const [pathSums, guestSums] = [[0], [0]];
  let [paths, guests] = [0, 0];
  for (const one of classes) {
    paths += one.paths.length;
    guests += one.guests.length;
    pathSums.push(paths);
    guestSums.push(guests);
  }
  return { classes, pathSums, guestSums };
}

const between = (sums: readonly number[], { from, to }: PathRun) => (sums[to] ?? 0) - (sums[from] ?? 0);

/** How many paths there are in some runs. */
export function countPaths(runs: readonly PathRun[]): number {
  return runs.reduce((sum, run) => sum + between(run.list.pathSums, run), 0);
}

/** How many guests there are in some runs. */
export function countGuests(runs: readonly PathRun[]): number {
  return runs.reduce((sum, run) => sum + between(run.list.guestSums, run), 0);
}

/** The paths of some runs, one after the other, up to so many. */
export function pathsIn(runs: readonly PathRun[], most = Infinity): readonly string[] {
  const paths: string[] = [];
  for (const { list, from, to } of runs) {
    for (let at = from; at < to; at++) {
      for (const path of list.classes[at]?.paths ?? []) {
        if (paths.length >= most) return paths;
        paths.push(path);
      }
    }
  }
  return paths;
}

/** Sorts the paths of a scope into classes; sizes of answers and of work depend on these alone. */
export function pathClasses(before: AccessModel, after: AccessModel, scope: PathScope): readonly PairedClass[] {
  const [old, now] = [compile(before).sites, compile(after).sites];
  const rows = new Map<Site, Map<Site, Growing>>();
  const classes: PairedClass[] = [];
  const add = (path: string, guest?: string) => {
    const [one, other] = [old.at(path), now.at(path)];
    let row = rows.get(one);
    if (row === undefined) rows.set(one, (row = new Map<Site, Growing>()));
    let paired = row.get(other);
    if (paired === undefined) {
      paired = { of: { paths: [], guests: [] }, before: one, after: other };
      row.set(other, paired);
      classes.push(paired);
    }
    paired.of.paths.push(path);
    if (guest !== undefined) paired.of.guests.push(guest);
  };
  for (const path of scope.paths) add(path);
  for (const guest of scope.guests) add(`/vms/${guest}`, guest);
  return classes;
}

type Growing = PairedClass & { readonly of: { paths: string[]; guests: string[] } };
