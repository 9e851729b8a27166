import { type TokenTrouble, tokenTrouble } from "../../access/tokenState";
import type { KnownModel } from "../../access/knownModel";
import type { UserRow } from "../../api/schemas/users";

/** One API token as the list shows it. */
export interface ListedToken {
  /** The full id, `user@realm!token`. */
  readonly id: string;
  readonly userid: string;
  readonly tokenid: string;
  /** Unix seconds, 0 = never. */
  readonly expire: number;
  readonly comment: string;
  readonly privsep: boolean;
  readonly trouble: TokenTrouble | undefined;
}

/** One row per token of each user (gui.md section 6); `now` in the server's seconds. */
export function tokenList(
  users: readonly UserRow[],
  known: KnownModel | undefined,
  now: number,
): readonly ListedToken[] {
  return users.flatMap(({ userid, tokens }) =>
    (tokens ?? []).map(({ tokenid, expire = 0, comment = "", privsep = false }) => ({
      id: `${userid}!${tokenid}`,
      userid,
      tokenid,
      expire,
      comment,
      privsep,
      trouble: known && tokenTrouble(known, { userid, tokenid, privsep }, now),
    })),
  );
}

/** The catalogue's name of a trouble, below `troubles` and `troubleHints`. */
export const troubleKey = {
  expired: "expired",
  "user-disabled": "userDisabled",
  "user-expired": "userExpired",
  "no-entries": "noEntries",
  "no-rights": "noRights",
} as const satisfies Readonly<Record<TokenTrouble, string>>;
