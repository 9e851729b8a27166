import type { SweepState } from "../../access/work/useSweep";
import { ActionButton } from "../../components/actions/ActionButton";
import { Progress } from "../../components/feedback/Progress";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

/** How far a comparison is, with a way to stop it and to begin anew. */
export function Standing({ sweep }: { readonly sweep: SweepState<unknown> }) {
  const t = useText("compare");
  const { status, progress, stop, again } = sweep;
  if (status === "working") return <Progress label={t("working")} value={progress} onStop={stop} />;
  if (status !== "stopped" && status !== "failed") return null;
  return (
    <Banner
      tone={status === "failed" ? "error" : "warning"}
      action={<ActionButton label={t("again")} icon="refresh" onClick={again} />}
    >
      {t(status)}
    </Banner>
  );
}
