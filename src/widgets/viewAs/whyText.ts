import type { WhyHidden } from "../../access/whyHidden";
import type { Hidden } from "../../access/viewAs";
import type { EntryRef } from "../../engine/explained/explanation";
import type { Text } from "../../i18n/catalogue";

function holderText({ holder }: EntryRef): string {
  return holder.kind === "group" ? `@${holder.id}` : holder.id;
}

/** Why an object is hidden, as one sentence; `certain`: the acting login reads every entry. */
export function whyText(
  why: WhyHidden,
  { path, privilege }: Pick<Hidden, "path" | "privilege">,
  certain: boolean,
  t: Text<"viewAs">,
): string {
  switch (why.kind) {
    case "no-entry":
      return t(certain ? "why.noEntry" : "why.noEntryKnown", { privilege, path });
    case "no-access":
      return t("why.noAccess", { at: why.by.path, holder: holderText(why.by) });
    case "replaced":
      return t("why.replaced", { at: why.by.path, role: why.by.role, lost: why.entry.role, from: why.entry.path });
    case "own-replaces": {
      const values = { at: why.by.path, role: why.by.role, lost: why.entry.role, holder: holderText(why.entry) };
      return t("why.ownReplaces", values);
    }
    case "not-propagating":
      return t("why.notPropagating", { at: why.entry.path, role: why.entry.role });
    case "role-lacks":
      return t("why.roleLacks", { at: why.entry.path, role: why.entry.role, privilege });
    case "user-lacks":
      return t("why.userLacks", { user: why.user, privilege, path });
    case "no-such-token":
      return t("why.noSuchToken");
  }
}
