import LinearProgress from "@mui/material/LinearProgress";
import { failureOf } from "../../api/errors";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import type { ProviderReturn } from "./useProviderReturn";

/** Stands in place of the form while a provider's answer is worked on. */
export function ProviderWait() {
  const t = useText("login");
  return (
    <div role="status" style={{ padding: 16 }}>
      <LinearProgress aria-hidden sx={{ mb: 1.5 }} />
      {t("openIdWait")}
    </div>
  );
}

/** Why a login at a provider did not lead to a session. */
export function ProviderFailure({ provider }: { readonly provider: ProviderReturn }) {
  const t = useText("login");
  if (provider.refusal !== undefined) return <ErrorNotice title={t("openIdRefused")} detail={provider.refusal} />;
  if (provider.failure === undefined) return null;
  const failure = failureOf(provider.failure);
  if (failure.kind !== "refused" || failure.status !== 401) return <FailureNotice error={provider.failure} />;
  return <ErrorNotice title={t("openIdFailed")} detail={failure.message} />;
}
