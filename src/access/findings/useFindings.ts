import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { serverNow } from "../../api/client";
import { useAnswer } from "../../api/query";
import type { Finding } from "../../engine/findings/finding";
import type { PveVersion } from "../../engine/model";
import { type Gap, gapsOf, useSelf } from "../gaps";
import type { KnownModel } from "../knownModel";
import { useKnownModel } from "../useKnownModel";
import { useObjects } from "../useObjects";
import { ask } from "../work/ask";
import type { FindingsQuestion } from "./findingsAnswer";

interface Question {
  readonly known: KnownModel;
  readonly asks: FindingsQuestion;
}

/** What was found so far. */
interface Found {
  readonly progress: number;
  readonly findings: readonly Finding[];
}

/** What the findings' list shows. */
export interface FindingsState {
  /** `undefined` until the first are there. */
  readonly findings: readonly Finding[] | undefined;
  readonly progress: number;
  readonly running: boolean;
  readonly failed: boolean;
  /** What the login may not read and without which nothing is looked for. */
  readonly gaps: readonly Gap[];
  /** The version of the server that was read; `undefined` until then. */
  readonly version: PveVersion | undefined;
  /** Entries of objects that do not exist are looked for too. */
  readonly complete: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

const HOUR = 3_600;
let numbers = 0;
const lastFor = new Map<PveVersion | undefined, { readonly parts: readonly unknown[]; readonly number: number }>();

/** A number for the same question wherever it is asked: the menu's count and the list are computed once. */
function numberOf(version: PveVersion | undefined, parts: readonly unknown[]): number {
  const last = lastFor.get(version);
  if (last?.parts.every((part, at) => part === parts[at]) === true) return last.number;
  numbers += 1;
  lastFor.set(version, { parts, number: numbers });
  return numbers;
}

function useQuestion(targetVersion: PveVersion | undefined): Question | undefined {
  const known = useKnownModel();
  const self = useSelf();
  const objects = useObjects();
  const enabled = self !== undefined;
  const realms = useAnswer("realms.list", {}, { enabled }).data;
  const factors = useAnswer("tfa.list", {}, { enabled }).data;
  return useMemo(() => {
    if (known === undefined || objects === undefined || gapsOf(known).length > 0) return undefined;
    if (realms === undefined || factors === undefined) return undefined;
    const having = factors.filter(({ entries }) => entries.some(({ enable }) => enable !== false));
    const asks = {
      // Findings that depend on the time of day change by the hour at most.
      now: Math.floor(serverNow() / HOUR) * HOUR,
      objects,
      complete: self === "root@pam",
      realms: realms.map(({ realm }) => realm),
      secondFactors: new Set(having.map(({ userid }) => userid)),
      targetVersion,
    };
    return { known, asks };
  }, [known, self, objects, realms, factors, targetVersion]);
}

/** All findings about the configuration, worst first, looked for anew after every change. */
export function useFindings(targetVersion?: PveVersion): FindingsState {
  const client = useQueryClient();
  const known = useKnownModel();
  const question = useQuestion(targetVersion);
  const asks = question?.asks;
  const realms = asks?.realms.join();
  const factors = [...(asks?.secondFactors ?? [])].join();
  const number = numberOf(targetVersion, [question?.known, asks?.objects, realms, factors, asks?.now]);
  const key = useMemo(() => ["access.findings", number] as const, [number]);
  const query = useQuery<Found>({
    queryKey: key,
    enabled: question !== undefined,
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
    queryFn: async ({ signal }) => {
      if (question === undefined) throw new Error("nothing to ask");
      const findings = await ask(question.known.model, "findings", question.asks, signal, (progress, so) => {
        client.setQueryData<Found>(key, { progress, findings: so });
      });
      return { progress: 1, findings };
    },
  });
  const stop = useCallback(() => void client.cancelQueries({ queryKey: key }, { revert: false }), [client, key]);
  const again = useCallback(() => void client.refetchQueries({ queryKey: key }), [client, key]);
  return {
    findings: query.data?.findings,
    progress: query.data?.progress ?? 0,
    running: query.fetchStatus === "fetching",
    failed: query.isError,
    gaps: known === undefined ? [] : gapsOf(known),
    version: known?.model.version,
    complete: asks?.complete ?? false,
    stop,
    again,
  };
}
