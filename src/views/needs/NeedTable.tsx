import { styled } from "@mui/material/styles";
import type { Lacking } from "../../access/needs/lacking";
import type { ShownNeed } from "../../access/needs/shownNeeds";
import { Icon } from "../../components/icons/Icon";
import { mono, narrow, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { WhyLink } from "../../widgets/why/WhyLink";
import { pathsText, privilegesText } from "./needText";

/** A plain table of a card; its columns give way where it is narrow. */
export const Table = styled("table")({
  borderCollapse: "collapse",
  width: "100%",
  "th, td": { textAlign: "start", verticalAlign: "top", padding: "4px 8px 4px 0", borderBottom: `1px solid ${tone.line}` },
  th: { fontWeight: 600, fontSize: "0.75rem", color: tone.soft },
  td: { overflowWrap: "anywhere" },
  ".mono": { fontFamily: mono, fontSize: "0.8rem" },
  ".soft": { display: "block", color: tone.soft, fontSize: "0.75rem" },
  ".mark": { display: "inline-flex", gap: 5, alignItems: "flex-start" },
  ".mark svg": { flex: "none", marginTop: 2 },
  // Below each other: beside each other every column would be cut into syllables.
  [narrow]: {
    thead: { position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)" },
    tr: { display: "block", padding: "4px 0", borderBottom: `1px solid ${tone.line}` },
    td: { display: "block", padding: "1px 0", borderBottom: 0 },
  },
});

export type NeedVerdict = { readonly kind: "held" } | { readonly kind: "lacks"; readonly lacking: Lacking } | undefined;

interface NeedTableProps {
  readonly needs: readonly ShownNeed[];
  /** Nothing is said of a login where none was chosen. */
  readonly authid: string;
  /** `undefined` where it is not known, or where its object is not named. */
  readonly verdict: (need: ShownNeed) => NeedVerdict;
}

/** What an action takes, line by line, and whether the login holds it. */
export function NeedTable({ needs, authid, verdict }: NeedTableProps) {
  const t = useText("needs");
  return (
    <Table aria-label={t("needs")}>
      <thead>
        <tr>
          <th scope="col">{t("privileges")}</th>
          <th scope="col">{t("path")}</th>
          {authid === "" ? null : <th scope="col">{t("held")}</th>}
        </tr>
      </thead>
      <tbody>
        {needs.map((need) => (
          <tr key={[need.paths[0], ...need.privileges].join(" ")}>
            <td className="mono" translate="no" lang="en">
              {privilegesText(need, t)}
            </td>
            <td>
              <span className="mono">{pathsText(need, t)}</span>
              {need.optional ? <span className="soft">{t("onlyIf")}</span> : null}
            </td>
            {authid === "" ? null : (
              <td>
                <Verdict need={need} authid={authid} verdict={verdict(need)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface VerdictProps {
  readonly need: ShownNeed;
  readonly authid: string;
  readonly verdict: NeedVerdict;
}

function Verdict({ need, authid, verdict }: VerdictProps) {
  const t = useText("needs");
  if (!need.named) return <span className="soft">{t("nameFirst")}</span>;
  if (verdict === undefined) return t("notKnown");
  if (verdict.kind === "held") {
    return (
      <span className="mark">
        <span style={{ color: tone.success, display: "inline-flex" }}>
          <Icon name="check" size={14} />
        </span>
        {t("yes")}
      </span>
    );
  }
  const { lacking } = verdict;
  const list = lacking.missing.join(", ");
  const question = { authid, path: need.paths[0] ?? "/", privilege: lacking.missing.join(need.any ? "|" : ",") };
  return (
    <span className="mark">
      <span style={{ color: tone.warning, display: "inline-flex" }}>
        <Icon name="warning" size={14} />
      </span>
      <span>
        {t("lacks", { list })} <WhyLink question={question} about={list} />
      </span>
    </span>
  );
}
