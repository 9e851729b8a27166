import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Call, endpointOf } from "../api/endpoints/index";
import { encodeValue } from "../api/encode";
import { answerOf } from "../api/query";
import { useSession } from "../api/currentSession";
import { checkWith } from "../engine/checkCall";
import type { PartialAnswer } from "../engine/partialAnswer";
import { checkPaths } from "../engine/checkPaths";
import { privilegesOn } from "../engine/decide";
import type { Rights } from "../engine/rights";
import type { KnownModel } from "./knownModel";
import { useKnownModel } from "./useKnownModel";

/** What the server would say to a call: granted, denied or broken with what it names, or not known here. */
export type Verdict = PartialAnswer;

type Held = ReadonlyMap<string, boolean>;

/** The acting login's rights, from the model where that is certain, else from the paths that were asked for. */
function rightsOf(self: string, known: KnownModel | undefined, asked: ReadonlyMap<string, Held>): Rights {
  const certain = known?.knows.acl === true && known.knows.groups && known.knows.pools;
  const users: ReadonlyMap<string, unknown> | undefined = known?.model.users;
  const groups: ReadonlyMap<string, unknown> | undefined = known?.model.groups;
  return {
    authid: self,
    isRoot: self === "root@pam",
    privilegesOn: (path) => asked.get(path) ?? (certain ? privilegesOn(known.model, self, path) : undefined),
    groupsOf: (userid) => groupsOf(known, userid) ?? "unknown",
    groupExists: (groupid) => (groups?.has(groupid) === true ? true : (known?.knows.groups === true ? false : "unknown")),
    userExists: (userid) => (users?.has(userid) === true ? true : (known?.knows.users === true ? false : "unknown")),
  };
}

function groupsOf(known: KnownModel | undefined, userid: string): readonly string[] | undefined {
  if (known === undefined) return undefined;
  const members: readonly (readonly [string, ReadonlySet<string>])[] = [...known.model.groups.values()].map(
    (group) => [group.id, group.members],
  );
  return members.flatMap(([id, ids]) => (ids.has(userid) ? [id] : []));
}

/**
 * Whether the acting login may send a call, decided per object as the server does. Where the login cannot read the
 * whole model, the server is asked for the login's own privileges on the paths that the check reads.
 */
export function useAllowed(call: Call | undefined): Verdict | undefined {
  const session = useSession();
  const self = session.status === "in" || session.status === "expired" ? session.userid : undefined;
  const known = useKnownModel();
  const certain = known?.knows.acl === true && known.knows.groups && known.knows.pools;
  const check = call === undefined ? undefined : endpointOf(call.name).check;
  const params = useWireParams(call);
  const needsAsking = self !== undefined && self !== "root@pam" && known !== undefined && !certain;
  const target = params.userid ?? "";
  const paths =
    needsAsking && check !== undefined
      ? checkPaths(check, params, groupsOf(known, target) ?? []).map((one) => one.path)
      : [];
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
    if (self === undefined || check === undefined) return undefined;
    return checkWith(rightsOf(self, known, asked), check, params);
  }, [self, known, asked, check, params]);
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
