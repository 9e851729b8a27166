import { useMemo } from "react";
import { useText } from "../../i18n/useText";
import { seenCounts } from "./counts";
import type { Seen } from "./useSeen";

const SHOWN = 8;

/** `Sees 1 of 2 VMs: 100`, a line for each kind. */
export function Counts({ seen: { rows, seen } }: { readonly seen: Seen }) {
  const t = useText("viewAs");
  const counts = useMemo(() => seenCounts(rows, seen.visible), [rows, seen.visible]);
  const listed = (names: readonly string[]) => {
    if (names.length === 0) return t("none");
    const list = names.slice(0, SHOWN).join(", ");
    return names.length <= SHOWN ? list : t("more", { list, count: names.length - SHOWN });
  };
  return (
    <div role="status"><ul style={{ margin: 0, padding: 0, listStyle: "none" }}>
      {counts.map(({ kind, seen: names, total }) => (
        <li key={kind}>{t(`counts.${kind}`, { seen: names.length, count: total, list: listed(names) })}</li>
      ))}
    </ul></div>
  );
}
