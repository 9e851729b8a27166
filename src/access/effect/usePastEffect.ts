import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { control } from "../../api/controls";
import type { AroundEntry } from "../../api/sandbox/history";
import { readUserCfg } from "../../engine/userCfg/read";
import { type SweepQuestion, type SweepState, useSweep } from "../work/useSweep";
import type { EffectAnswer } from "./effectAnswer";

/** What is known of the effect of a change that was made. */
export interface PastEffect {
  readonly sweep: SweepState<EffectAnswer | undefined>;
  /** The states could not be read. */
  readonly error: Error | undefined;
  readonly again: () => void;
}

function questionOf(around: AroundEntry): SweepQuestion<"past"> {
  const { before, after, guests, storages, nodes, time: now } = around;
  const paths = [...storages.map((name) => `/storage/${name}`), ...nodes.map((name) => `/nodes/${name}`)];
  const old = readUserCfg(before.userCfg, before.pveVersion).model;
  const same = before.userCfg === after.userCfg && before.pveVersion === after.pveVersion;
  const model = same ? old : readUserCfg(after.userCfg, after.pveVersion).model;
  const realmsGone = before.realms.filter((realm) => !after.realms.includes(realm));
  return { model, kind: "past", asks: { before: old, now, objects: { guests, paths }, realmsGone } };
}

/** The effect of one entry of the sandbox's history, read and computed beside the page once the entry is looked at. */
export function usePastEffect({ number, time }: { readonly number: number; readonly time: number }): PastEffect {
  const { data, error, refetch } = useQuery({
    // After a reset the same numbers come again.
    queryKey: ["history.around", number, time],
    queryFn: ({ signal }) => control("history.around", { number }, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const question = useMemo(() => data && questionOf(data), [data]);
  return { sweep: useSweep(question), error: error ?? undefined, again: () => void refetch() };
}
