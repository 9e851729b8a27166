import type { NewEntry } from "../../access/why/newEntry";
import type { LoginMiss } from "../../engine/nearMiss/loginMisses";
import type { NearMiss } from "../../engine/nearMiss/miss";
import type { Text } from "../../i18n/catalogue";
import { dialogHref, holderText, idOfEntry } from "../../widgets/why/entryText";

/** What would turn an answer, in words, with the dialogs that do it. */
export interface Fix {
  readonly text: string;
  readonly ways: readonly { readonly label: string; readonly href: string }[];
}

function removals({ by }: NearMiss, t: Text<"why">): Fix["ways"] {
  return by.map((entry) => ({
    label: t("fix.removeEntry", { at: entry.path, role: entry.role }),
    href: dialogHref("permissions", "remove", idOfEntry(entry)),
  }));
}

/** A near miss in words and as dialogs, filled in (understanding.md "Why"). */
export function fixOf(miss: NearMiss, privilege: string, t: Text<"why">): Fix {
  const { kind, subject, entry } = miss;
  const values = {
    subject,
    privilege,
    at: entry?.path ?? "",
    role: entry?.role ?? "",
    holder: entry === undefined ? "" : holderText(entry),
    by: [...new Set(miss.by.map(({ path }) => path))].join(", "),
  };
  switch (kind) {
    case "propagate": {
      const href = entry === undefined ? "" : dialogHref("permissions", "edit", idOfEntry(entry), { propagate: true });
      return { text: t("miss.propagate", values), ways: [{ label: t("fix.editEntry", values), href }] };
    }
    case "own-entry":
      return { text: t("miss.ownEntry", values), ways: removals(miss, t) };
    case "deeper-entry":
      return { text: t("miss.deeperEntry", values), ways: removals(miss, t) };
    case "no-access":
      return { text: t("miss.noAccess", values), ways: removals(miss, t) };
    case "membership": {
      const href = dialogHref("users", "edit", subject, { join: entry?.holder.id ?? "" });
      return { text: t("miss.membership", values), ways: [{ label: t("fix.editUser", values), href }] };
    }
    case "privilege-separation": {
      const href = dialogHref("tokens", "edit", subject, { privsep: false });
      return { text: t("miss.privilegeSeparation", values), ways: [{ label: t("fix.editToken", values), href }] };
    }
    case "role": {
      const href = dialogHref("roles", "edit", values.role, { give: privilege });
      return { text: t("miss.role", values), ways: [{ label: t("fix.editRole", values), href }] };
    }
  }
}

const DIALOGS = { user: "addUser", group: "addGroup", token: "addToken" } as const;

/** An entry that does not exist yet, as the dialog that adds it. */
export function newEntryFix(entry: NewEntry, t: Text<"why">): Fix {
  const { path, type, ugid, roleid } = entry;
  const holder = type === "group" ? `@${ugid}` : ugid;
  const href = dialogHref("permissions", DIALOGS[type], undefined, { path, subject: ugid, roleid, propagate: true });
  return { text: t("miss.newEntry", { at: path, role: roleid, holder }), ways: [{ label: t("fix.addEntry"), href }] };
}

/** What keeps a login from being used, as the dialog that ends it. */
export function loginWay({ kind, subject }: LoginMiss, t: Text<"why">): Fix["ways"][number] {
  switch (kind) {
    case "disabled":
      return { label: t("fix.enable", { subject }), href: dialogHref("users", "edit", subject, { enable: true }) };
    case "expired":
      return { label: t("fix.prolong", { subject }), href: dialogHref("users", "edit", subject, { expire: 0 }) };
    case "token-expired":
      return { label: t("fix.prolong", { subject }), href: dialogHref("tokens", "edit", subject, { expire: 0 }) };
  }
}
