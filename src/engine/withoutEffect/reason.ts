import type { Holder } from "../compiled/assignments";
import { compile } from "../compiled/compile";
import { explain } from "../explain";
import type { EntryRef, ExplainedEntry } from "../explained/explanation";
import { refs, trace } from "../explained/trace";
import { identify } from "../identity";
import type { UserId } from "../ids";
import type { AccessModel } from "../model";
import { ROOT } from "../names";
import { withoutEntry } from "./ablated";

/** Why an entry changes nothing (understanding.md "Findings"). */
export type NoEffect =
  | { readonly kind: "role-missing" | "user-missing" | "group-missing" | "group-empty" | "token-missing" | "root" }
  /** All members of the group are root@pam or users that do not exist. */
  | { readonly kind: "members-missing" }
  /** The token has no privilege separation: its user's entries count instead. */
  | { readonly kind: "full-token"; readonly user: UserId }
  /** The user behind the token lacks what the entry would give. */
  | { readonly kind: "cut"; readonly user: UserId }
  /** These entries win over it wherever it would count. */
  | { readonly kind: "shadowed"; readonly by: readonly EntryRef[] }
  /** These entries give the same already. */
  | { readonly kind: "repeats"; readonly of: readonly EntryRef[] }
  /** Nothing would be there without it, and it gives nothing. */
  | { readonly kind: "gives-nothing" }
  /** No object has this path; only where the objects are known. */
  | { readonly kind: "path-missing" };

/** The existing logins whose answers an entry of this holder can touch. */
export function concernedBy(model: AccessModel, holder: Holder): readonly string[] {
  switch (holder.kind) {
    case "user":
      return model.users.has(holder.id) && holder.id !== ROOT ? [holder.id] : [];
    case "token":
      return identify(model, holder.id).kind === "separated-token" ? [holder.id] : [];
    case "group": {
      const members = [...(model.groups.get(holder.id)?.members ?? [])];
      return members.filter((member) => member !== ROOT && model.users.has(member));
    }
  }
}

/** Why an entry that changes nothing does not. */
export function reasonFor(model: AccessModel, entry: EntryRef): NoEffect {
  if (!model.roles.has(entry.role)) return { kind: "role-missing" };
  const [somebody] = concernedBy(model, entry.holder);
  return somebody === undefined ? nobodysReason(model, entry.holder) : walkReason(model, somebody, entry);
}

function nobodysReason(model: AccessModel, holder: Holder): NoEffect {
  switch (holder.kind) {
    case "user":
      return { kind: holder.id === ROOT ? "root" : "user-missing" };
    case "token": {
      const identity = identify(model, holder.id);
      return identity.kind === "full-token" ? { kind: "full-token", user: identity.user } : { kind: "token-missing" };
    }
    case "group": {
      const group = model.groups.get(holder.id);
      if (group === undefined) return { kind: "group-missing" };
      return { kind: group.members.size === 0 ? "group-empty" : "members-missing" };
    }
  }
}

function walkReason(model: AccessModel, somebody: string, entry: EntryRef): NoEffect {
  const entries = explain(model, somebody, entry.path).nodes.flatMap((node) => node.entries);
  const verdict = entries.find((one) => isSame(one, entry))?.verdict;
  switch (verdict?.kind) {
    case "replaced-by-own":
    case "replaced-by-deeper":
    case "cancelled-by-no-access":
      return { kind: "shadowed", by: verdict.by };
    case "cut":
      return { kind: "cut", user: verdict.user };
    default: {
      const left = inForceWithout(model, somebody, entry);
      return left.length > 0 ? { kind: "repeats", of: left } : { kind: "gives-nothing" };
    }
  }
}

/** The entries in force at the entry's own path if it did not exist. */
function inForceWithout(model: AccessModel, somebody: string, { path, holder, role }: EntryRef): readonly EntryRef[] {
  const index = compile(model);
  const walker = index.subject(somebody);
  const site = index.sites.at(path);
  if (walker.kind !== "walker" || site.final === undefined) return [];
  const concerns = withoutEntry(index, walker.concerns, site.final, holder, role);
  return refs(trace(index, concerns, site).inForce);
}

function isSame(left: ExplainedEntry, right: EntryRef): boolean {
  return (
    left.path === right.path &&
    left.role === right.role &&
    left.holder.kind === right.holder.kind &&
    left.holder.id === right.holder.id
  );
}
