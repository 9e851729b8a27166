import { useEffect, useState } from "react";
import { control } from "../../api/controls";
import type { ControlAnswer } from "../../api/sandbox/index";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Skeletons } from "../../components/feedback/Skeletons";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { IdentityList } from "./IdentityList";
import { Sheet } from "./Sheet";

type Waiting = ControlAnswer<"openid.identities">;

/** The `state` of the login that is on its way, from the query that the page was opened with. */
function stateInAddress(): string | undefined {
  return new URLSearchParams(location.search).get("state") ?? undefined;
}

/** Asks once who can log in at the provider; nothing while that is not known, `null` where nobody is on the way. */
function useWaiting(state: string | undefined): Waiting | null | undefined {
  const [waiting, setWaiting] = useState<Waiting | null | undefined>(state === undefined ? null : undefined);
  useEffect(() => {
    if (state === undefined) return;
    const abort = new AbortController();
    control("openid.identities", { state }, abort.signal)
      .then(setWaiting)
      .catch(() => {
        if (!abort.signal.aborted) setWaiting(null);
      });
    return () => abort.abort();
  }, [state]);
  return waiting;
}

/** The pretended OpenID provider's page: whom it shall say that the browser's user is. `alone`: not in the frame. */
export function ProviderView({ alone = false }: { readonly alone?: boolean }) {
  const t = useText("openid");
  const [state] = useState(stateInAddress);
  const waiting = useWaiting(state);
  return (
    <Sheet alone={alone}>
      {alone ? <h1>{t("title")}</h1> : null}
      <Banner tone="warning">{t("marked")}</Banner>
      {waiting === undefined ? <Skeletons lines={4} height={40} /> : null}
      {waiting === null ? (
        <EmptyState icon="external" title={t("nobody")} action={alone ? <a href="./">{t("toLogin")}</a> : undefined}>
          {t("nobodyHint")}
        </EmptyState>
      ) : null}
      {waiting && state !== undefined ? <IdentityList waiting={waiting} state={state} /> : null}
    </Sheet>
  );
}
