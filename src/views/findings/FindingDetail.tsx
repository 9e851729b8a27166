import { styled } from "@mui/material/styles";
import { fixCalls, fixCommands } from "../../access/findings/findingCalls";
import { CopyButton } from "../../components/code/CopyButton";
import type { Finding } from "../../engine/findings/finding";
import { Card } from "../../components/layout/Card";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { entryText, findingText, listed, reasonText, wholeText } from "./findingText";

const Body = styled("div")({
  display: "grid",
  gap: 8,
  p: { margin: 0, overflowWrap: "anywhere" },
  h3: { margin: "4px 0 0", fontSize: "0.8125rem" },
  ul: { margin: 0, paddingInlineStart: 18 },
  ".mono, pre": { fontFamily: mono },
  pre: {
    margin: 0,
    padding: 8,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tone.strip,
    borderRadius: 4,
    maxHeight: 160,
    overflow: "auto",
  },
  ".line": { display: "flex", alignItems: "center", gap: 6 },
});

const MOST = 40;

interface FindingDetailProps {
  readonly finding: Finding;
  readonly onFix: () => void;
}

/** What a finding means, whom it concerns, and what ends it. */
export function FindingDetail({ finding, onFix }: FindingDetailProps) {
  const t = useText("findings");
  const reason = reasonText(finding, t);
  const commands = fixCommands(finding);
  const [first] = fixCalls(finding);
  return (
    <Card
      title={findingText(finding, "name", t)}
      actions={
        <>
          <CopyButton text={wholeText(finding, t)} label={t("copy")} />
          {first === undefined ? null : <CallButton label={t("fix")} icon="edit" call={first} onClick={onFix} />}
        </>
      }
    >
      <Body>
        <p>
          {findingText(finding, "text", t)} {reason}
        </p>
        <h3>{t("why")}</h3>
        <p>{findingText(finding, "why", t)}</p>
        <h3>{t("next")}</h3>
        <p>{findingText(finding, "next", t)}</p>
        {finding.fix.length === 0 ? <p>{t("noFix")}</p> : null}
        {finding.entries.length === 0 ? null : (
          <>
            <h3>{t("entries")}</h3>
            <ul>
              {finding.entries.slice(0, MOST).map((entry) => (
                <li key={entryText(entry, t)}>{entryText(entry, t)}</li>
              ))}
            </ul>
          </>
        )}
        <p>
          {finding.affected.length === 0 ? t("nobody") : `${t("affected", { count: finding.affected.length })}: `}
          <span className="mono">{listed(finding.affected, t, MOST)}</span>
        </p>
        {commands === "" ? null : (
          <>
            <div className="line">
              <h3>{t("commands")}</h3>
              <CopyButton text={commands} label={t("copyCommands")} />
            </div>
            <pre lang="en" translate="no" tabIndex={0} aria-label={t("commands")}>
              {commands}
            </pre>
          </>
        )}
      </Body>
    </Card>
  );
}
