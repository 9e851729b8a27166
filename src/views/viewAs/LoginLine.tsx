import { isTokenId } from "../../access/authIdKind";
import { useSandbox } from "../../api/controls";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { loginWords } from "../../widgets/viewAs/loginText";
import type { Seen } from "./useSeen";

/** Could it log in at all? A group's typical member is nobody in particular. */
export function LoginLine({ seen: { subject, seen } }: { readonly seen: Seen }) {
  const t = useText("viewAs");
  const sandbox = useSandbox();
  if (subject.kind === "member") return <Banner tone="info">{t("member")}</Banner>;
  const login = sandbox?.logins.find((one) => one.userid === subject.authid);
  const words = loginWords(seen.login, isTokenId(subject.authid), login);
  return <Banner tone={words.tone}>{t(words.key)}</Banner>;
}
