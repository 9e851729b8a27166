import type { TokenId } from "../ids";
import type { AccessModel, Token, User } from "../model";

/** A token with its user. */
export interface OwnedToken {
  readonly id: TokenId;
  readonly name: string;
  readonly token: Token;
  readonly owner: User;
}

/** All tokens of a model. */
export function tokensOf(model: AccessModel): readonly OwnedToken[] {
  return [...model.users.values()].flatMap((owner) => {
    return [...owner.tokens].map(([name, token]) => ({ id: `${owner.id}!${name}` as TokenId, name, token, owner }));
  });
}
