import { entryCommand, entryText } from "../../access/commands/entryCommand";
import { usePastEffect } from "../../access/effect/usePastEffect";
import type { HistoryEntry } from "../../api/sandbox/history";
import { ActionButton } from "../../components/actions/ActionButton";
import { CommandBlock } from "../../components/code/CommandBlock";
import { Progress } from "../../components/feedback/Progress";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { useLanguage, useText } from "../../i18n/useText";
import { formatDateTime } from "../../lib/format";
import { EffectFrame } from "../../widgets/effect/EffectFrame";
import { EffectTold } from "../../widgets/effect/EffectTold";

/** One change: by whom and when, as command and as call, and what it has done to everybody's rights. */
export function HistoryDetail({ entry }: { readonly entry: HistoryEntry }) {
  const t = useText("sandbox");
  const locale = useLanguage();
  const http = entryText(entry, "http");
  return (
    <Card title={t("history.entry", { number: entry.number })}>
      <div style={{ display: "grid", gap: 8 }}>
        <div>{t("history.by", { actor: entry.actor, time: formatDateTime(entry.time, locale) })}</div>
        <CommandBlock label={t("history.command")} text={entryCommand(entry)} />
        {http === undefined ? null : <CommandBlock label={t("history.http")} text={http} />}
        <Effect entry={entry} />
      </div>
    </Card>
  );
}

function Effect({ entry }: { readonly entry: HistoryEntry }) {
  const t = useText("sandbox");
  const effect = useText("effect");
  const { sweep, error, again } = usePastEffect(entry);
  const failed = error !== undefined || sweep.status === "failed" || sweep.status === "stopped";
  const repeat = error === undefined ? sweep.again : again;
  const answer = sweep.status === "done" ? sweep.data : undefined;
  return (
    <EffectFrame label={t("history.effect")} busy={!failed && answer === undefined}>
      {answer === undefined ? null : <EffectTold answer={answer} />}
      {failed ? (
        <Banner tone="error" action={<ActionButton label={t("history.again")} icon="refresh" onClick={repeat} />}>
          {t("history.effectFailed")}
        </Banner>
      ) : null}
      {failed || answer !== undefined ? null : <Progress label={effect("working")} value={sweep.progress} onStop={sweep.stop} />}
    </EffectFrame>
  );
}
