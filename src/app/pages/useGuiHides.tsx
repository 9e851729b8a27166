import type { ReactNode } from "react";
import { useSession } from "../../api/currentSession";
import type { Capabilities } from "../../api/schemas/session";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";

/** Marks an entry that the real GUI would hide: it asks whether any of the privileges is held anywhere. */
export function useGuiHides() {
  const t = useText("access");
  const session = useSession();
  const cap = session.status === "in" ? session.cap : undefined;
  return (bucket: keyof Capabilities, privileges: readonly string[]): { readonly mark?: ReactNode } => {
    const held = cap?.[bucket] ?? {};
    if (cap === undefined || privileges.some((privilege) => Object.hasOwn(held, privilege))) return {};
    const title = t("reason.guiHidesTab", { privilege: privileges.join(" | ") });
    return { mark: <Icon name="eyeOff" title={title} /> };
  };
}
