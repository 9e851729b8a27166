import { useMemo } from "react";
import { aclTrouble } from "../../access/aclTrouble";
import { useKnownModel } from "../../access/useKnownModel";
import { useResources } from "../../api/resources";
import type { AclRow } from "../../api/schemas/permissions";
import { useText } from "../../i18n/useText";
import type { ShownEntry } from "./aclColumns";
import { resourcePath } from "./pathSuggestions";

/** Adds to entries what is wrong with them and what their paths are called. */
export function useShownEntries(rows: readonly AclRow[] | undefined): readonly ShownEntry[] | undefined {
  const t = useText("permissions");
  const known = useKnownModel();
  const resources = useResources().data;
  const names = useMemo(() => {
    return new Map(
      (resources ?? []).flatMap((row): [string, string][] => {
        const found = row.name === undefined ? undefined : resourcePath(row, t);
        return found === undefined || row.name === undefined ? [] : [[found.value, row.name]];
      }),
    );
  }, [resources, t]);
  return useMemo(
    () =>
      rows?.map((row) => ({
        row,
        trouble: known === undefined ? undefined : aclTrouble(known, row),
        object: names.get(row.path),
      })),
    [rows, known, names],
  );
}
