import { useEffect, useRef, useState } from "react";
import { useSend } from "../../api/send";
import { ActionButton } from "../../components/actions/ActionButton";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { SecretWindow } from "../../widgets/secret/SecretWindow";
import { entryCall, type NewEntry } from "./tokenForm";

/** A secret that was made just now, and the entries that its token shall get. */
export interface NewSecret {
  /** The token's full id. */
  readonly id: string;
  readonly value: string;
  readonly entries: readonly NewEntry[];
}

interface Refused {
  readonly entry: NewEntry;
  readonly error: unknown;
}

/** Sets the entries of a new token one by one; those that are refused can be tried again. */
function useEntries({ id, entries }: NewSecret) {
  const send = useSend();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [set, setSet] = useState(0);
  const [busy, setBusy] = useState(entries.length > 0);
  const give = async (wanted: readonly NewEntry[]): Promise<void> => {
    setBusy(true);
    const failed: Refused[] = [];
    for (const entry of wanted) {
      try {
        await send.mutateAsync([entryCall(id, entry)]);
        setSet((before) => before + 1);
      } catch (error) {
        failed.push({ entry, error });
      }
    }
    setRefused(failed);
    setBusy(false);
  };
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || entries.length === 0) return;
    begun.current = true;
    void give(entries);
  });
  return { refused, set, busy, again: () => void give(refused.map(({ entry }) => entry)) };
}

/** **Token Secret**: shown this once (gui.md section 6.2); tells also what came of the token's entries. */
export function TokenSecret({ secret, onClose }: { readonly secret: NewSecret; readonly onClose: () => void }) {
  const t = useText("tokens");
  const { refused, set, busy, again } = useEntries(secret);
  const said = (entry: NewEntry) => t("entrySaid", { role: entry.roleid, path: entry.path });
  return (
    <SecretWindow
      title={t("secretTitle")}
      hint={t("secretHint")}
      items={[
        { label: t("tokenId"), value: secret.id },
        { label: t("secret"), value: secret.value },
      ]}
      secret={secret.value}
      copyLabel={t("copySecret")}
      onClose={onClose}
    >
      {set > 0 && !busy ? <Banner tone="success">{t("entriesSet", { count: set })}</Banner> : null}
      {refused.length === 0 ? null : (
        <ErrorNotice title={t("entriesRefused", { id: secret.id })}>
          <ul style={{ margin: "4px 0", paddingInlineStart: 18 }}>
            {refused.map(({ entry, error }) => (
              <li key={said(entry)}>
                {said(entry)}
                <FailureNotice error={error} />
              </li>
            ))}
          </ul>
          <ActionButton label={t("tryEntries")} busy={busy} onClick={again} />
        </ErrorNotice>
      )}
    </SecretWindow>
  );
}
