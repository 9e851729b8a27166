import { useMemo } from "react";
import { effectOf } from "../../access/effect";
import { useKnownModel } from "../../access/useKnownModel";
import { serverNow } from "../../api/client";
import type { Call } from "../../api/endpoints/index";
import { useSession } from "../../api/currentSession";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { effectLines } from "./effectLines";

/** What a dialog's calls would do, told before they are sent: cascades, counts, logins that are shut out. */
export function EffectSlot({ calls }: { readonly calls: readonly Call[] }) {
  const t = useText("access");
  const known = useKnownModel();
  const session = useSession();
  const self = session.status === "in" ? session.userid : undefined;
  const lines = useMemo(
    () => (known === undefined ? [] : effectLines(effectOf(known, calls, serverNow()), self, t)),
    [known, calls, self, t],
  );
  if (lines.length === 0) return null;
  return (
    <Banner tone="warning">
      <ul aria-label={t("effect.title")} style={{ margin: 0, paddingInlineStart: 18 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Banner>
  );
}
