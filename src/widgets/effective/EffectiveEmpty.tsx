import { isTokenId } from "../../access/authIdKind";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";
import { WhyLink } from "../why/WhyLink";

/** Says why somebody holds nothing, and what to do about it. */
export function EffectiveEmpty({ authid }: { readonly authid: string }) {
  const t = useText("users");
  return (
    <EmptyState icon="permission" title={t("effective.empty", { id: authid })}>
      {t(isTokenId(authid) ? "effective.emptyToken" : "effective.emptyHint")}{" "}
      <WhyLink question={{ authid, path: "/vms", privilege: "VM.Audit" }} about={authid} />
    </EmptyState>
  );
}
