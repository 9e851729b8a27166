import type { SyncLosses } from "../../access/syncLosses";
import type { SyncLog, SyncStep } from "../../lib/syncLog";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { NameList } from "./NameList";

interface SyncSummaryProps {
  readonly log: SyncLog;
  readonly losses: SyncLosses;
  /** Nothing was written yet. */
  readonly preview: boolean;
}

/** What a sync does, or would do: who comes, who changes, who goes, and what goes along. */
export function SyncSummary({ log, losses, preview }: SyncSummaryProps) {
  const t = useText("realms");
  const named = (kind: SyncStep["kind"], ...done: readonly SyncStep["done"][]) =>
    log.steps.flatMap((step) => (step.kind === kind && done.includes(step.done) ? [step.id] : []));
  const added = { user: named("user", "added"), group: named("group", "added") };
  const changed = { user: named("user", "updated", "overwritten"), group: named("group", "updated", "overwritten") };
  const gone = { user: named("user", "removed"), group: named("group", "removed") };
  const purgedOnly = [...named("user", "acl-purged"), ...named("group", "acl-purged")].filter(
    (id) => !gone.user.includes(id) && !gone.group.includes(id),
  );
  const count = (list: readonly string[]) => ({ count: list.length });
  return (
    <section aria-label={t(preview ? "sync.wouldDo" : "sync.did")}>
      <h3 style={{ margin: "4px 0" }}>{t(preview ? "sync.wouldDo" : "sync.did")}</h3>
      {log.steps.length === 0 ? <p style={{ margin: 0 }}>{t("sync.nothing")}</p> : null}
      <NameList danger open title={t("sync.usersGone", count(gone.user))} names={gone.user} />
      <NameList danger open title={t("sync.groupsGone", count(gone.group))} names={gone.group} />
      <NameList danger title={t("sync.entriesGone", count(losses.entries))} names={losses.entries} open />
      <NameList danger title={t("sync.membershipsGone", count(losses.memberships))} names={losses.memberships} open />
      <NameList danger title={t("sync.tokensGone", count(losses.tokens))} names={losses.tokens} open />
      <NameList danger title={t("sync.factorsLeft", count(losses.factors))} names={losses.factors} open />
      <NameList title={t("sync.purgedOnly", count(purgedOnly))} names={purgedOnly} />
      <NameList title={t("sync.usersAdded", count(added.user))} names={added.user} />
      <NameList title={t("sync.groupsAdded", count(added.group))} names={added.group} />
      <NameList title={t("sync.usersChanged", count(changed.user))} names={changed.user} />
      <NameList title={t("sync.groupsChanged", count(changed.group))} names={changed.group} />
      <NameList title={t("sync.skipped", count(log.skipped))} names={log.skipped} />
      {preview ? <Banner tone="info">{t("sync.notWritten")}</Banner> : null}
    </section>
  );
}
