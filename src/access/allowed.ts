import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Call, endpointOf } from "../api/endpoints/index";
import { encodeValue } from "../api/encode";
import { answerOf } from "../api/query";
import { useSession } from "../api/currentSession";
import type { PartialAnswer } from "../engine/partialAnswer";
import { type Held, knownRights, pathsToAsk } from "./knownRights";
import { predicted } from "./predicted";
import { useKnownModel } from "./useKnownModel";

/** What the server would say to a call: granted, denied or broken with what it names, or not known here. */
export type Verdict = PartialAnswer;

/**
 * Whether the acting login may send a call, decided per object as the server does. Where the login cannot read the
 * whole model, the server is asked for the login's own privileges on the paths that the check reads.
 */
export function useAllowed(call: Call | undefined): Verdict | undefined {
  const session = useSession();
  const self = session.status === "in" || session.status === "expired" ? session.userid : undefined;
  const known = useKnownModel();
  const row = call === undefined ? undefined : endpointOf(call.name);
  const params = useWireParams(call);
  const paths = self === undefined || row === undefined ? [] : pathsToAsk(self, known, row.check, params);
  const asked = useQueries({
    queries: paths.map((path) => answerOf("permissions.read", { path })),
    combine: (results) =>
      new Map(
        results.flatMap((one, index): [string, Held][] => {
          const path = paths[index];
          if (one.data === undefined || path === undefined) return [];
          const held = Object.entries(one.data[path] ?? {}).map(([name, flag]) => [name, flag === 1] as const);
          return [[path, new Map(held)]];
        }),
      ),
  });
  return useMemo(() => {
    if (self === undefined || row === undefined) return undefined;
    return predicted(row, knownRights(self, known, asked), params);
  }, [self, known, asked, row, params]);
}

type WireParams = Readonly<Record<string, string>>;

/** The parameters as the server will read them; the same object while the call says the same. */
function useWireParams(call: Call | undefined): WireParams {
  const encoded = Object.entries(call?.params ?? {}).flatMap(([name, value]): [string, string][] => {
    const text = encodeValue(value);
    return text === undefined ? [] : [[name, text]];
  });
  const key = JSON.stringify(encoded);
  return useMemo(() => Object.fromEntries(JSON.parse(key) as [string, string][]), [key]);
}
