import { type Need, useNeeds } from "../../access/needs";
import { useSession } from "../../api/currentSession";
import type { Reason } from "../../components/actions/Reason";
import { useText } from "../../i18n/useText";
import type { GuiGate } from "../action/useReason";

interface LackOptions {
  readonly gui?: GuiGate;
  /** Does it all the same, so that the server's own refusal is seen. */
  readonly onTryAnyway?: () => void;
}

/**
 * Why something may not be done whose right the server's method tests by itself, so that the declared check does not
 * tell; `undefined` while the right is held, or while that is not known.
 */
export function useLackReason(need: Need | undefined, { gui, onTryAnyway }: LackOptions): Reason | undefined {
  const t = useText("access");
  const session = useSession();
  const [state] = useNeeds(need === undefined ? [] : [need]);
  if (need === undefined || state !== "missing") return undefined;
  const key = need.privileges.length > 1 ? "reason.lacksAny" : "reason.lacksPrivilege";
  const text = t(key, { privileges: need.privileges.join(", "), path: need.paths.join(t("need.or")) });
  const cap = session.status === "in" ? session.cap : {};
  const enables = gui !== undefined && Object.hasOwn(cap[gui.bucket] ?? {}, gui.privilege);
  const note = enables ? ` ${t("reason.guiWouldEnable", { privilege: gui.privilege })}` : "";
  return { text: text + note, ...(onTryAnyway !== undefined && { onTryAnyway }) };
}
