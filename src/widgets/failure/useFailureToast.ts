import { useSession } from "../../api/currentSession";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { useKept } from "../address/useKept";
import { whyHref } from "../why/whyAddress";
import { failureWords } from "./failureText";

/** The function that tells of a failed call where no window stands open for it; a refusal leads to its explanation. */
export function useFailureToast(): (failure: unknown) => void {
  const show = useToast();
  const t = useText("common");
  const errors = useText("errors");
  const session = useSession();
  const kept = useKept();
  return (failure) => {
    const { title, detail, error } = failureWords(failure, errors);
    const href = error === undefined || session.status !== "in" ? undefined : kept(whyHref({ authid: session.userid, error }));
    const action = href === undefined ? undefined : { label: t("why"), onClick: () => void (location.hash = href) };
    show({ text: [title, detail].join("\n").trimEnd(), tone: "error", action });
  };
}
