import type { Finding } from "../../engine/findings/finding";
import type { Column } from "../../components/grid/Column";
import { Icon } from "../../components/icons/Icon";
import { tone } from "../../components/theme/tone";
import { findingText, type FindingsText, listed, reasonText, subjectsOf, weightOf } from "./findingText";

/** A finding with its place, the worst first. */
export interface RankedFinding {
  readonly rank: number;
  readonly finding: Finding;
}

const RANKS = { high: 0, middle: 1, low: 2 } as const;
const MARKS = {
  high: { icon: "error", color: tone.error },
  middle: { icon: "warning", color: tone.warning },
  low: { icon: "info", color: tone.info },
} as const;

/** The columns of the findings; sorted by weight they stand as the engine ranks them. */
export function findingColumns(t: FindingsText): readonly Column<RankedFinding>[] {
  const said = ({ finding }: RankedFinding) => [findingText(finding, "text", t), reasonText(finding, t) ?? ""].join(" ").trim();
  return [
    {
      id: "weight",
      header: t("weight"),
      value: ({ rank, finding }) => RANKS[weightOf(finding)] * 1_000_000 + rank,
      text: ({ finding }) => t(`weights.${weightOf(finding)}`),
      render: ({ finding }) => {
        const weight = weightOf(finding);
        const { icon, color } = MARKS[weight];
        return (
          <span style={{ display: "inline-flex", alignItems: "center", gap: 6 }}>
            <span style={{ color, display: "inline-flex" }}>
              <Icon name={icon} />
            </span>
            {t(`weights.${weight}`)}
          </span>
        );
      },
      width: 90,
    },
    { id: "kind", header: t("kind"), value: ({ finding }) => findingText(finding, "name", t), width: 210, wrap: true },
    { id: "what", header: t("what"), value: said, flex: 2, wrap: true },
    { id: "about", header: t("about"), value: ({ finding }) => listed(subjectsOf(finding), t, 3), mono: true, width: 170, hidden: true },
    { id: "paths", header: t("paths"), value: ({ finding }) => listed(finding.paths, t, 3), mono: true, width: 130 },
    { id: "logins", header: t("logins"), value: ({ finding }) => finding.affected.length, align: "end", width: 76 },
  ];
}
