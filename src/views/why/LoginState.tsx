import Button from "@mui/material/Button";
import { isTokenId } from "../../access/authIdKind";
import type { WhyAnswer } from "../../access/why/whyAnswer";
import { useSandbox } from "../../api/controls";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useKept } from "../../widgets/address/useKept";
import { loginWords } from "../../widgets/viewAs/loginText";
import { loginWay } from "./fixes";

/** Says what keeps a login from being used at all, with the dialogs that end it; nothing where it can be used. */
export function LoginState({ answer: { authid, login, loginMisses } }: { readonly answer: WhyAnswer }) {
  const t = useText("why");
  const seen = useText("viewAs");
  const sandbox = useSandbox();
  const kept = useKept();
  if (login === undefined) return null;
  const known = sandbox?.logins.find((one) => one.userid === authid);
  const words = loginWords(login, isTokenId(authid), known);
  if (words.tone === "success") return null;
  return (
    <Banner
      tone={words.tone}
      action={loginMisses.map((miss) => {
        const { label, href } = loginWay(miss, t);
        return (
          <Button key={href} variant="outlined" size="small" href={kept(href)}>
            {label}
          </Button>
        );
      })}
    >
      {seen(words.key)}
    </Banner>
  );
}
