import type { ReactNode } from "react";
import type { StepResult } from "../../api/sendEach";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { failureWords } from "../failure/failureText";
import { NameList } from "./NameList";

const SHOWN = 200;

interface BulkReportProps {
  readonly results: readonly StepResult[];
  /** Says a failure of one's own kind; `undefined` leaves it to the common words. */
  readonly describe?: ((error: unknown) => ReactNode | undefined) | undefined;
}

/** How each step ended: those that failed with the reason, those that were not sent by name. */
export function BulkReport({ results, describe }: BulkReportProps) {
  const t = useText("bulk");
  const errors = useText("errors");
  const failed = results.flatMap(({ step, outcome }) =>
    outcome.kind === "failed" ? [{ step, error: outcome.error }] : [],
  );
  const unsent = results.filter(({ outcome }) => outcome.kind === "not-sent");
  const done = results.length - failed.length - unsent.length;
  const said = (error: unknown) => {
    const own = describe?.(error);
    if (own !== undefined) return own;
    const { title, detail } = failureWords(error, errors);
    return (
      <>
        {title}
        {detail === undefined ? null : (
          <div lang="en" translate="no" style={{ whiteSpace: "pre-wrap" }}>
            {detail}
          </div>
        )}
      </>
    );
  };
  return (
    <div role="status">
      <Banner tone={failed.length + unsent.length === 0 ? "success" : "warning"}>
        {t("result", { done, total: results.length })}
      </Banner>
      {failed.length === 0 ? null : (
        <>
          <p style={{ margin: "10px 0 4px" }}>{t("failed", { count: failed.length })}</p>
          <dl aria-label={t("failures")} style={{ margin: 0, maxHeight: "40vh", overflow: "auto" }}>
            {failed.slice(0, SHOWN).map(({ step, error }) => (
              <div key={step.id} style={{ marginBottom: 6 }}>
                <dt translate="no" style={{ fontWeight: 600, overflowWrap: "anywhere" }}>
                  {step.label}
                </dt>
                <dd style={{ margin: 0, overflowWrap: "anywhere" }}>{said(error)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {unsent.length === 0 ? null : (
        <>
          <p style={{ margin: "10px 0 4px" }}>{t("notSent", { count: unsent.length })}</p>
          <NameList label={t("notSentNames")} names={unsent.map(({ step }) => step.label)} />
        </>
      )}
    </div>
  );
}
