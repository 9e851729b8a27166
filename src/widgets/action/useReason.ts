import { useSend } from "../../api/send";
import type { Call } from "../../api/endpoints/index";
import { type Verdict, useAllowed } from "../../access/allowed";
import { useToast } from "../../components/feedback/toast";
import type { Reason } from "../../components/actions/Reason";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { useSession } from "../../api/currentSession";
import type { Capabilities } from "../../api/schemas/session";
import { failureWords } from "../failure/failureText";

/** The capability by which the real GUI enables a control, for all objects at once (gui.md section 17). */
export interface GuiGate {
  readonly bucket: keyof Capabilities;
  readonly privilege: string;
}

function verdictText(verdict: Verdict, t: Text<"access">): string | undefined {
  if (verdict.outcome === "broken") return t("reason.noSuchUser");
  if (verdict.outcome !== "denied") return undefined;
  if (verdict.reason === "root-only") return t("reason.rootOnly");
  if (verdict.missing === undefined) return t("reason.eitherOr");
  const { path, privileges } = verdict.missing;
  const key = privileges.length > 1 ? "reason.lacksAny" : "reason.lacksPrivilege";
  return t(key, { privileges: privileges.join(", "), path });
}

/**
 * Why the acting login may not send a call, decided per object; `undefined` while it may, or while that is not
 * known: then it is sent and the answer is shown. The reason offers to send it all the same.
 */
export function useReason(call: Call | undefined, gui?: GuiGate): Reason | undefined {
  const t = useText("access");
  const errors = useText("errors");
  const session = useSession();
  const verdict = useAllowed(call);
  const send = useSend();
  const toast = useToast();
  if (call === undefined || verdict === undefined) return undefined;
  const text = verdictText(verdict, t);
  if (text === undefined) return undefined;
  const cap = session.status === "in" ? session.cap : {};
  const enables = gui !== undefined && Object.hasOwn(cap[gui.bucket] ?? {}, gui.privilege);
  const note = enables ? ` ${t("reason.guiWouldEnable", { privilege: gui.privilege })}` : "";
  return {
    text: text + note,
    onTryAnyway: () => {
      send.mutate([call], {
        onSuccess: () => toast({ text: t("answered"), tone: "success" }),
        onError: (error) => {
          const words = failureWords(error, errors);
          toast({ text: [words.title, words.detail].join("\n"), tone: "error" });
        },
      });
    },
  };
}
