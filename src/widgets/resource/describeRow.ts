import type { ResourceRow } from "../../api/schemas/resources";
import type { Text } from "../../i18n/catalogue";
import { formatPercent } from "../../lib/format";
import { tagsOf } from "./treeEntry";
import { usedPart } from "./usedPart";

const STATES = ["running", "stopped", "paused", "suspended", "online", "offline", "available", "ok", "unknown"] as const;

/** The tooltip of a tree entry: state, lock, fill and tags (gui.md section 2.6). */
export function describeRow(t: Text<"frame">, locale: string): (row: ResourceRow) => string | undefined {
  return (row) => {
    const state = STATES.find((one) => one === row.status);
    const used = usedPart(row);
    const tags = tagsOf(row);
    const said = [
      row.status === undefined ? undefined : state === undefined ? row.status : t(`states.${state}`),
      row.lock === undefined || row.lock === "" ? undefined : t("lockedBy", { lock: row.lock }),
      used === undefined ? undefined : t("usedPart", { part: formatPercent(used, locale) }),
      tags.length === 0 ? undefined : t("tagged", { tags: tags.join(", ") }),
    ].filter((one) => one !== undefined);
    return said.length === 0 ? undefined : said.join(", ");
  };
}
