import type { UserRow } from "../../api/schemas/users";

/** One API token with its full id, `user@realm!token`. */
export interface TokenRow {
  readonly tokenid: string;
  readonly comment: string | undefined;
}

/** All tokens of the users that the login may see. */
export function tokenRows(users: readonly UserRow[]): readonly TokenRow[] {
  return users.flatMap((user) =>
    (user.tokens ?? []).map((token) => ({ tokenid: `${user.userid}!${token.tokenid}`, comment: token.comment })),
  );
}
