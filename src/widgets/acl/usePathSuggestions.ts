import { useMemo } from "react";
import { useGroups } from "../../api/groups";
import { useAcl } from "../../api/permissions";
import { useRealms } from "../../api/realms";
import { useResources } from "../../api/resources";
import { useText } from "../../i18n/useText";
import { type PathSuggestion, pathSuggestions } from "./pathSuggestions";

const NONE: readonly never[] = [];

/** The paths to offer, from what the login may list. */
export function usePathSuggestions(): readonly PathSuggestion[] {
  const t = useText("permissions");
  const resources = useResources().data ?? NONE;
  const groups = useGroups().data ?? NONE;
  const realms = useRealms().data ?? NONE;
  const acl = useAcl().data ?? NONE;
  return useMemo(
    () => pathSuggestions({ resources, groups, realms, used: acl.map(({ path }) => path) }, t),
    [resources, groups, realms, acl, t],
  );
}
