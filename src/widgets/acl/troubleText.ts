import type { AclTrouble } from "../../access/aclTrouble";

/** The catalogue's name of a trouble, below `troubles` and `troubleHints`. */
export const troubleKey = {
  "user-missing": "userMissing",
  "group-missing": "groupMissing",
  "group-empty": "groupEmpty",
  "token-missing": "tokenMissing",
  "role-missing": "roleMissing",
  root: "root",
  "full-token": "fullToken",
} as const satisfies Readonly<Record<AclTrouble, string>>;
