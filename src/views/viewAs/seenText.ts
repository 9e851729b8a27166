import { whyHidden } from "../../access/whyHidden";
import type { Text } from "../../i18n/catalogue";
import { labelOfRow } from "../../widgets/resource/serverView";
import { whyText } from "../../widgets/viewAs/whyText";
import { seenCounts } from "./counts";
import type { Seen } from "./useSeen";

/** All that the panel tells, as text: what the login sees by kind, and what is hidden from it with the reason of each. */
export function seenText({ asked, subject, seen, rows }: Seen, t: Text<"viewAs">): string {
  const counts = seenCounts(rows, seen.visible).map(({ kind, seen: names, total }) => {
    const list = names.length === 0 ? t("none") : names.join(", ");
    return t(`counts.${kind}`, { seen: names.length, count: total, list });
  });
  const hidden = seen.hidden.map((one) => {
    const why = whyHidden(subject.known, subject.authid, one.path, one.privilege);
    return `${labelOfRow(one.row)}: ${whyText(why, one, seen.certain, t)}`;
  });
  const hides = t(seen.certain ? "hidden" : "hiddenAsFarAsKnown");
  return [asked, t(seen.certain ? "sees" : "seesAsFarAsKnown"), ...counts, hides, ...(hidden.length === 0 ? [t("seesAll")] : hidden)].join("\n");
}
