import { withHypothetical } from "../engine/hypothetical";
import type { KnownModel } from "./knownModel";

/** Whom to look as: a login as it is, or somebody who is just a member of a group. */
export interface ViewSubject {
  readonly kind: "login" | "member";
  /** The model that holds the subject. */
  readonly known: KnownModel;
  readonly authid: string;
  /** As it was chosen. */
  readonly text: string;
}

/** `name@realm`, `name@realm!token`, or `@group` for a typical member of the group. */
export function viewSubject(known: KnownModel, text: string): ViewSubject {
  if (!text.startsWith("@")) return { kind: "login", known, authid: text, text };
  const { model, authid } = withHypothetical(known.model, { groups: [text.slice(1)] });
  return { kind: "member", known: { ...known, model }, authid, text };
}
