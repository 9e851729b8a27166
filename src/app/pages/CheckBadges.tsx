import { useFindings } from "../../access/findings/useFindings";
import { useAccessTests } from "../../access/tests/testStore";
import { useTestResults } from "../../access/tests/useTestResults";
import { useText } from "../../i18n/useText";

const STYLE = { fontSize: "0.75rem", fontWeight: 600, fontVariantNumeric: "tabular-nums" } as const;

/** How many findings there are, beside the menu's entry. */
export function FindingsBadge() {
  const t = useText("findings");
  const { findings, running } = useFindings();
  if (findings === undefined || running || findings.length === 0) return null;
  const said = t("count", { count: findings.length });
  return (
    <span style={STYLE} title={said} aria-label={said} role="img">
      {findings.length}
    </span>
  );
}

/** How many access tests fail, beside the menu's entry. */
export function TestsBadge() {
  const t = useText("accessTests");
  const { tests } = useAccessTests();
  const { verdicts } = useTestResults(tests);
  const failing = verdicts?.filter(({ holds }) => !holds).length ?? 0;
  if (failing === 0) return null;
  const said = t("standing", { failing, count: tests.length });
  return (
    <span style={STYLE} title={said} aria-label={said} role="img">
      {failing}
    </span>
  );
}
