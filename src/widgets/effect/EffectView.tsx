import { useMemo } from "react";
import { cascadesOfCalls } from "../../access/effect/cascades";
import { type EffectState, useEffectAnswer } from "../../access/effect/useEffectAnswer";
import { useSelf } from "../../access/gaps";
import { useKnownModel } from "../../access/useKnownModel";
import type { Call } from "../../api/endpoints/index";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { EffectFrame } from "./EffectFrame";
import { effectLines } from "./effectLines";
import { EffectTold, Lines, LockOut } from "./EffectTold";
import { isLoud, lockOutLines } from "./effectText";
import { UnknownNotice } from "./UnknownNotice";

const NONE: readonly string[] = [];

/** The computed effect, the worst first; while a new one is being computed the last one stays, faded. */
export function EffectView({ calls }: { readonly calls: readonly Call[] }) {
  const t = useText("effect");
  const access = useText("access");
  const known = useKnownModel();
  const state = useEffectAnswer(known, calls);
  const cascades = useMemo(
    () => (known === undefined ? NONE : effectLines(cascadesOfCalls(known, calls), access)),
    [known, calls, access],
  );
  if (calls.length === 0) {
    return (
      <EffectFrame label={t("title")}>
        <p className="soft">{t("waiting")}</p>
      </EffectFrame>
    );
  }
  return (
    <EffectFrame label={t("title")} busy={state.status === "working"}>
      {state.answer === undefined || state.status === "unknown" ? (
        <Pending state={state} cascades={cascades} />
      ) : (
        <EffectTold
          answer={state.answer}
          more={cascades}
          asked={state.asked}
          tests={state.tests}
          working={state.status === "working"}
        />
      )}
    </EffectFrame>
  );
}

interface PendingProps {
  readonly state: EffectState;
  readonly cascades: readonly string[];
}

function Pending({ state: { status, gaps, answer }, cascades }: PendingProps) {
  const t = useText("effect");
  const self = useSelf() ?? "";
  const locked = answer === undefined ? NONE : lockOutLines(answer, self, t);
  return (
    <>
      {answer === undefined ? null : <LockOut lines={locked} loud={isLoud(answer)} />}
      {cascades.length === 0 ? null : (
        <Banner tone="warning">
          <Lines lines={cascades} />
        </Banner>
      )}
      {status === "working" ? <p className="soft">{t("working")}</p> : null}
      {status === "failed" ? <Banner tone="info">{t("failed")}</Banner> : null}
      {status === "unknown" ? (
        <UnknownNotice lead={t("unknown")} gaps={gaps} />
      ) : null}
    </>
  );
}
