import { useSend } from "../../api/send";
import type { Call } from "../../api/endpoints/index";
import { type Verdict, useAllowed } from "../../access/allowed";
import { useToast } from "../../components/feedback/toast";
import type { Reason } from "../../components/actions/Reason";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { useSession } from "../../api/currentSession";
import type { Capabilities } from "../../api/schemas/session";
import { useFailureToast } from "../failure/useFailureToast";
import { useKept } from "../address/useKept";
import { whyHref } from "../why/whyAddress";

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

/** Where a refusal is explained; a login without a name has nothing to explain. */
function whyOf(verdict: Verdict, authid: string): string | undefined {
  if (verdict.outcome !== "denied" || authid === "") return undefined;
  if (verdict.reason === "root-only") return whyHref({ error: "Permission check failed (user != root@pam)" });
  if (verdict.missing === undefined) return whyHref({ authid, error: "Permission check failed" });
  const { path, privileges } = verdict.missing;
  return whyHref({ authid, path, privilege: privileges.join("|") });
}

/**
 * Why the acting login may not send a call, decided per object; `undefined` while it may, or while that is not
 * known: then it is sent and the answer is shown. The reason offers to send it all the same.
 */
export function useReason(call: Call | undefined, gui?: GuiGate): Reason | undefined {
  const t = useText("access");
  const session = useSession();
  const verdict = useAllowed(call);
  const send = useSend();
  const toast = useToast();
  const tellFailure = useFailureToast();
  const kept = useKept();
  if (call === undefined || verdict === undefined) return undefined;
  const text = verdictText(verdict, t);
  if (text === undefined) return undefined;
  const cap = session.status === "in" ? session.cap : {};
  const enables = gui !== undefined && Object.hasOwn(cap[gui.bucket] ?? {}, gui.privilege);
  const note = enables ? ` ${t("reason.guiWouldEnable", { privilege: gui.privilege })}` : "";
  const why = whyOf(verdict, session.status === "in" ? session.userid : "");
  return {
    text: text + note,
    ...(why !== undefined && { whyHref: kept(why) }),
    onTryAnyway: () => {
      send.mutate([call], { onSuccess: () => toast({ text: t("answered"), tone: "success" }), onError: tellFailure });
    },
  };
}
