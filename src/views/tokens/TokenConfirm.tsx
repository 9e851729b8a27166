import { useAcl } from "../../api/permissions";
import { changedToken } from "../../api/schemas/tokens";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import type { ListedToken } from "./tokenList";
import type { NewSecret } from "./TokenSecret";

interface TokenRemoveProps {
  readonly token: ListedToken;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a token goes; its entries are left without effect (gui.md section 6). */
export function TokenRemove({ token: { id, userid, tokenid }, onDone, onClose }: TokenRemoveProps) {
  const t = useText("tokens");
  const acl = useAcl();
  const entries = (acl.data ?? []).filter(({ type, ugid }) => type === "token" && ugid === id).length;
  const stale = entries === 0 ? "" : ` ${t("removeStale", { count: entries })}`;
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={t("removeQuestion", { id }) + stale}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "tokens.delete", params: { userid, tokenid } }]}
      success={t("removed", { id })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface TokenRegenerateProps {
  readonly token: ListedToken;
  readonly onSecret: (secret: NewSecret) => void;
  readonly onClose: () => void;
}

/** Asks before a token gets another secret: whoever uses the old one is shut out (gui.md section 6). */
export function TokenRegenerate({ token: { id, userid, tokenid }, onSecret, onClose }: TokenRegenerateProps) {
  const t = useText("tokens");
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={t("regenerateQuestion", { id })}
      confirmLabel={t("regenerate")}
      danger
      calls={[{ name: "tokens.update", params: { userid, tokenid, regenerate: true } }]}
      success={t("regenerated", { id })}
      onDone={([answer]) => {
        onClose();
        const { value } = changedToken.parse(answer);
        if (value !== undefined) onSecret({ id, value, entries: [] });
      }}
      onClose={onClose}
    />
  );
}
