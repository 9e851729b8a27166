import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSession } from "../api/currentSession";
import { answerOf } from "../api/query";

/** A right that something takes: any of the privileges on any of the paths. */
export interface Need {
  readonly privileges: readonly string[];
  readonly paths: readonly string[];
}

/** What the acting login holds of a need; `unknown` while the server is being asked. */
export type NeedState = "held" | "missing" | "unknown";

type HeldOn = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether the privileges held on paths are enough; a path without an answer leaves it open. */
export function needState({ privileges, paths }: Need, held: HeldOn): NeedState {
  const here = paths.map((path) => held.get(path));
  if (here.some((set) => privileges.some((privilege) => set?.has(privilege) === true))) return "held";
  return here.includes(undefined) ? "unknown" : "missing";
}

/** What the acting login holds of each need, as the server tells it. */
export function useNeeds(needs: readonly Need[]): readonly NeedState[] {
  const session = useSession();
  const isRoot = session.status !== "out" && session.status !== "starting" && session.userid === "root@pam";
  const paths = [...new Set(needs.flatMap((need) => need.paths))];
  const held = useQueries({
    queries: isRoot ? [] : paths.map((path) => answerOf("permissions.read", { path })),
    combine: (results) =>
      new Map(
        results.flatMap((one, at): [string, ReadonlySet<string>][] => {
          const path = paths[at];
          return one.data === undefined || path === undefined ? [] : [[path, new Set(Object.keys(one.data[path] ?? {}))]];
        }),
      ),
  });
  return useMemo(() => needs.map((need) => (isRoot ? "held" : needState(need, held))), [needs, isRoot, held]);
}
