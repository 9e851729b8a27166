import type { Holder } from "../../access/holders/rightHolders";
import type { Source } from "../../engine/holders/sources";
import type { Text } from "../../i18n/catalogue";
import { holderText } from "../../widgets/why/entryText";

/** A login with one of the entries that give it the right. */
export interface HolderRow {
  readonly id: string;
  readonly holder: Holder;
  /** Absent for root@pam. */
  readonly source: Source | undefined;
}

/** One row per login and source. */
export function holderRows(holders: readonly Holder[]): readonly HolderRow[] {
  return holders.flatMap((holder): readonly HolderRow[] => {
    if (holder.sources.length === 0) return [{ id: holder.authid, holder, source: undefined }];
    return holder.sources.map((source, at) => ({ id: `${holder.authid} ${String(at)}`, holder, source }));
  });
}

/** Where the right comes from: role and path of the entry, and the pool. */
export function sourceText({ source }: HolderRow, t: Text<"whoCan">): string {
  if (source === undefined) return t("sourceRoot");
  const { entry, pool } = source;
  const values = { role: entry.role, path: entry.path, pool: pool ?? "" };
  return t(pool === undefined ? "sourceText" : "sourcePool", values);
}

/** By whom it comes: its own entry, a group, or the user behind a token. */
export function throughText({ holder, source }: HolderRow, t: Text<"whoCan">): string {
  if (source === undefined) return holder.through === undefined ? "" : t("throughUser", { user: holder.through });
  const { entry } = source;
  if (entry.holder.kind === "group") return holderText(entry);
  if (entry.holder.id === holder.authid) return t("own");
  return t("throughUser", { user: entry.holder.id });
}

const STATES: ReadonlyMap<string, "disabled" | "expired"> = new Map<string, "disabled" | "expired">([
  ["disabled", "disabled"],
  ["expired", "expired"],
  ["token-expired", "expired"],
]);

/** Whether the login can be used at all. */
export function stateOf({ login, exists }: Holder): "may" | "disabled" | "expired" | "missing" | "unknown" {
  if (!exists) return "missing";
  if (login.outcome !== "may-not") return login.outcome;
  return STATES.get(login.reason) ?? "missing";
}
