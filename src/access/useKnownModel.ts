import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { answerOf, useAnswer } from "../api/query";
import type { PoolRow } from "../api/schemas/pools";
import { useSession } from "../api/currentSession";
import type { PveVersion } from "../engine/model";
import { type KnownModel, knownModel } from "./knownModel";

const VERSIONS: readonly PveVersion[] = [5, 6, 7, 8, 9];

function majorOf(release: string | undefined): PveVersion {
  const major = Number.parseInt(release ?? "", 10);
  return VERSIONS.find((version) => version === major) ?? 9;
}

/** Pools with their members; a pool role counts on each member's own path. */
function usePoolsWithMembers(enabled: boolean): readonly PoolRow[] | undefined {
  const list = useAnswer("pools.list", {}, { enabled });
  return useQueries({
    queries: (list.data ?? []).map((pool) => answerOf("pools.list", { poolid: pool.poolid })),
    combine: (results) => {
      if (list.data === undefined || results.some((one) => one.isPending)) return undefined;
      return results.flatMap((one) => one.data ?? []);
    },
  });
}

/** The access model as far as the login may read it; `undefined` while its parts are being asked for. */
export function useKnownModel(): KnownModel | undefined {
  const session = useSession();
  const self = session.status === "in" || session.status === "expired" ? session.userid : undefined;
  const enabled = self !== undefined;
  const version = useAnswer("version.read", {}, { enabled });
  const users = useAnswer("users.list", { full: true }, { enabled });
  const groups = useAnswer("groups.list", {}, { enabled });
  const roles = useAnswer("roles.list", {}, { enabled });
  const acl = useAnswer("acl.list", {}, { enabled });
  const own = useAnswer("permissions.read", {}, { enabled });
  const pools = usePoolsWithMembers(enabled);
  return useMemo(() => {
    if (self === undefined || pools === undefined) return undefined;
    if (!users.data || !groups.data || !roles.data || !acl.data || !own.data) return undefined;
    return knownModel({
      self,
      version: majorOf(version.data?.release),
      users: users.data,
      groups: groups.data,
      roles: roles.data,
      acl: acl.data,
      pools,
      own: own.data,
    });
  }, [self, version.data, users.data, groups.data, roles.data, acl.data, own.data, pools]);
}
