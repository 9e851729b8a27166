import { useMemo } from "react";
import type { EffectAnswer } from "../../access/effect/effectAnswer";
import { useSelf } from "../../access/gaps";
import type { Call } from "../../api/endpoints/index";
import { LiveRegion } from "../../components/a11y/LiveRegion";
import { CopyButton } from "../../components/code/CopyButton";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { EffectLogins } from "./EffectLogins";
import { effectText, isLoud, lockOutLines, noteLines, summaryText } from "./effectText";

/** Sentences as a list. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Who loses the way in. */
export function LockOut({ lines, loud }: { readonly lines: readonly string[]; readonly loud: boolean }) {
  const t = useText("effect");
  if (lines.length === 0) return null;
  return (
    <Banner tone={loud ? "error" : "warning"}>
      <p className="first">{t("lockOut.title")}</p>
      <Lines lines={lines} />
    </Banner>
  );
}

const NONE: readonly never[] = [];

interface EffectToldProps {
  readonly answer: EffectAnswer;
  /** What else is to be told, as sentences. */
  readonly more?: readonly string[];
  /** The calls that the answer is about, and the lines of the access tests that it counts. */
  readonly asked?: readonly Call[];
  readonly tests?: readonly string[];
  /** A newer answer is on its way. */
  readonly working?: boolean;
}

/** An effect in words, the worst first; stands in an `EffectFrame`. */
export function EffectTold({ answer, more = NONE, asked = NONE, tests = NONE, working = false }: EffectToldProps) {
  const t = useText("effect");
  const self = useSelf() ?? "";
  const told = useMemo(() => {
    const locked = lockOutLines(answer, self, t);
    const notes = [...more, ...noteLines(answer, { asked, tests }, t)];
    return { locked, notes, text: effectText([...locked, ...notes], answer, t) };
  }, [answer, self, more, asked, tests, t]);
  const { locked, notes, text } = told;
  const summary = summaryText(answer, t);
  const harmless = answer.lose === 0 && notes.length === 0;
  const said = [...locked, summary].join(" ");
  return (
    <div className={working ? "stale" : undefined} style={{ display: "grid", gap: 6 }}>
      <LockOut lines={locked} loud={isLoud(answer)} />
      <Banner
        tone={harmless ? "info" : "warning"}
        action={<CopyButton text={text} label={t("copy")} />}
      >
        <p className="first">{summary}</p>
        <Lines lines={notes} />
        <EffectLogins logins={answer.logins} />
      </Banner>
      <LiveRegion text={working ? "" : said} />
    </div>
  );
}
