import { useMemo } from "react";
import { useGroups } from "../../../api/groups";
import { useAnswer } from "../../../api/query";
import { useRealms } from "../../../api/realms";
import { useRoles } from "../../../api/roles";
import { useUsers } from "../../../api/users";
import type { ImportContext } from "./importRow";

/** What exists, as far as the login sees it; `undefined` while it is being asked for. */
export function useImportContext(create: ImportContext["create"]): ImportContext | undefined {
  const users = useUsers().data;
  const groups = useGroups().data;
  const realms = useRealms().data;
  const roles = useRoles().data;
  const pools = useAnswer("pools.list", {}).data;
  return useMemo(() => {
    if (!users || !groups || !realms || !roles || !pools) return undefined;
    return {
      users: new Set(users.map(({ userid }) => userid)),
      groups: new Set(groups.map(({ groupid }) => groupid)),
      realms: new Set(realms.map(({ realm }) => realm)),
      roles: new Set(roles.map(({ roleid }) => roleid)),
      pools: new Set(pools.map(({ poolid }) => poolid)),
      create,
    };
  }, [users, groups, realms, roles, pools, create]);
}
