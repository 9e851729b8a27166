import { isTokenId } from "../../access/authIdKind";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";

/** Says why somebody holds nothing, and what to do about it. */
export function EffectiveEmpty({ authid }: { readonly authid: string }) {
  const t = useText("users");
  return (
    <EmptyState icon="permission" title={t("effective.empty", { id: authid })}>
      {t(isTokenId(authid) ? "effective.emptyToken" : "effective.emptyHint")}
    </EmptyState>
  );
}
