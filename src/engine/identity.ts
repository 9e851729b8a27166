import type { TokenId, UserId } from "./ids";
import type { AccessModel } from "./model";
import { asTokenId, asUserId, ROOT, splitTokenId } from "./names";

/** What an auth id is in a model: it decides whose entries count (engine.md sections 4 and 5). */
export type Identity =
  | { readonly kind: "root" }
  /** A valid user id, whether or not the user exists: the engine does not ask. */
  | { readonly kind: "user"; readonly user: UserId }
  /** A token without privilege separation: its user's entries count. */
  | { readonly kind: "full-token"; readonly token: TokenId; readonly user: UserId }
  /** A token with privilege separation: its own entries count, cut with its user's. */
  | { readonly kind: "separated-token"; readonly token: TokenId; readonly user: UserId }
  | { readonly kind: "unknown-token"; readonly token: TokenId }
  | { readonly kind: "malformed" };

/** Who asks. Any text may be asked about. */
export function identify(model: AccessModel, authid: string): Identity {
  if (authid === ROOT) return { kind: "root" };
  const userId = asUserId(authid);
  if (userId !== undefined) return { kind: "user", user: userId };
  const token = asTokenId(authid);
  if (token === undefined) return { kind: "malformed" };
  const { user, token: name } = splitTokenId(token);
  const known = model.users.get(user)?.tokens.get(name);
  if (known === undefined) return { kind: "unknown-token", token };
  return { kind: known.privsep ? "separated-token" : "full-token", token, user };
}
