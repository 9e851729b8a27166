import { viewFrom } from "../../access/viewFrom";
import { useOwnSession } from "../../api/currentSession";
import { setViewpoint } from "../../api/viewpoint";
import { ActionButton } from "../../components/actions/ActionButton";
import { useText } from "../../i18n/useText";
import type { Seen } from "./useSeen";

interface FullPageProps {
  readonly seen: Seen;
  /** The panel has nothing to add to a console that is seen with the same eyes. */
  readonly onOpen: () => void;
}

/** Opens the whole console as the chosen login gets it; only where everything that decides is known. */
export function FullPage({ seen: { subject, seen }, onOpen }: FullPageProps) {
  const t = useText("viewAs");
  const own = useOwnSession();
  const self = own.status === "in" ? own.userid : undefined;
  const reason = !seen.certain ? t("fullUncertain") : subject.authid === self ? t("fullSelf") : undefined;
  return (
    <ActionButton
      label={t("full")}
      icon="eye"
      disabledReason={reason === undefined ? undefined : { text: reason }}
      onClick={() => {
        onOpen();
        setViewpoint(viewFrom(subject.known, subject.authid));
      }}
    />
  );
}
