import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { answerOf, useAnswer } from "../api/query";
import type { PoolRow } from "../api/schemas/pools";
import { useSession } from "../api/currentSession";
import type { PveVersion } from "../engine/model";
import type { KnownModel } from "./knownModel";
import { sharedModel } from "./sharedModel";

const VERSIONS: readonly PveVersion[] = [5, 6, 7, 8, 9];

function majorOf(release: string | undefined): PveVersion {
  const major = Number.parseInt(release ?? "", 10);
  return VERSIONS.find((version) => version === major) ?? 9;
}

/** Members are told pool by pool: with more pools than this it would take the server longer than they are worth. */
const MOST_POOLS = 300;

const NONE: readonly PoolRow[] = [];

interface KnownPools {
  readonly rows: readonly PoolRow[];
  /** The rows have their members. */
  readonly members: boolean;
}

/** Pools with their members; a pool role counts on each member's own path. */
function usePoolsWithMembers(enabled: boolean): KnownPools | undefined {
  const { data: list } = useAnswer("pools.list", {}, { enabled });
  const members = list !== undefined && list.length <= MOST_POOLS;
  const rows = useQueries({
    queries: (members ? list : NONE).map((pool) => answerOf("pools.list", { poolid: pool.poolid })),
    combine: (results) => {
      if (list === undefined || results.some((one) => one.isPending)) return undefined;
      return members ? results.flatMap((one) => one.data ?? []) : list;
    },
  });
  return useMemo(() => rows && { rows, members }, [rows, members]);
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
    return sharedModel({
      self,
      version: majorOf(version.data?.release),
      users: users.data,
      groups: groups.data,
      roles: roles.data,
      acl: acl.data,
      pools: pools.rows,
      members: pools.members,
      own: own.data,
    });
  }, [self, version.data, users.data, groups.data, roles.data, acl.data, own.data, pools]);
}
