import type { ExplainedEntry, Explanation } from "../../engine/explained/explanation";
import type { Text } from "../../i18n/catalogue";
import { holderText } from "../../widgets/why/entryText";

/** What became of one entry, and whether it counts. */
export interface EntryVerdict {
  readonly text: string;
  /** Struck out. */
  readonly out: boolean;
  /** It gives what was asked. */
  readonly gives: boolean;
}

/** The privileges that a role holds, where the role is known. */
export type RoleHolds = (role: string, privilege: string) => boolean;

/** An entry's verdict in words; `privilege` is the asked one, if any (engine.md section 9). */
export function verdictOf(entry: ExplainedEntry, privilege: string | undefined, holds: RoleHolds, t: Text<"why">): EntryVerdict {
  const { verdict, role } = entry;
  const gives = privilege !== undefined && holds(role, privilege);
  const inForce = (key: "inForce" | "fromPool", pool = ""): EntryVerdict => {
    if (role === "NoAccess") return { text: t("verdict.noAccess"), out: false, gives: false };
    if (privilege === undefined) return { text: t(`verdict.${key}`, { pool }), out: false, gives: false };
    const words = { privilege, role, pool };
    if (key === "inForce") return { text: t(gives ? "verdict.gives" : "verdict.lacks", words), out: false, gives };
    return { text: t(gives ? "verdict.fromPoolGives" : "verdict.fromPoolLacks", words), out: false, gives };
  };
  const out = (text: string): EntryVerdict => ({ text, out: true, gives: false });
  const first = "by" in verdict ? verdict.by[0] : undefined;
  const by = { at: first?.path ?? entry.path, by: first?.role ?? "", holder: first === undefined ? "" : holderText(first) };
  switch (verdict.kind) {
    case "in-force":
      return inForce("inForce");
    case "from-pool":
      return inForce("fromPool", verdict.pool);
    case "replaced-by-deeper":
      return out(t("verdict.replacedByDeeper", by));
    case "replaced-by-own":
      return out(t("verdict.replacedByOwn", by));
    case "does-not-propagate":
      return out(t("verdict.notPropagating", { at: entry.path }));
    case "cancelled-by-no-access":
      return out(t("verdict.cancelled", by));
    case "pool-ignored":
      return out(t("verdict.poolIgnored", { ...by, pool: verdict.pool }));
    case "role-missing":
      return out(t("verdict.roleMissing", { role }));
    case "group-missing":
      return out(t("verdict.groupMissing", { holder: holderText(entry) }));
    case "not-a-member":
      return out(t("verdict.notMember", { holder: holderText(entry) }));
    case "cut":
      return out(t("verdict.cut", { user: verdict.user, privileges: verdict.privileges.join(", ") }));
    case "full-token":
      return out(t("verdict.fullToken", { user: verdict.user }));
  }
}

/** One walk of an explanation: the way to the path, or to a pool that the object is in. */
export interface Walk {
  readonly id: string;
  readonly title: string;
  readonly nodes: Explanation["nodes"];
}

/** All walks of an explanation in reading order: the token's own, its user's, and through pools. */
export function walksOf(explanation: Explanation, t: Text<"why">): readonly Walk[] {
  const { identity, user } = explanation;
  const side = (one: Explanation, id: string, title: string): readonly Walk[] => [
    { id, title, nodes: one.nodes },
    ...one.pools.map(({ pool, nodes }) => ({ id: `${id} ${pool}`, title: t("walkPool", { pool }), nodes })),
  ];
  if (identity.kind !== "full-token" && identity.kind !== "separated-token") return side(explanation, "own", t("walk"));
  const own = side(explanation, "own", t("walkOwn", { token: identity.token }));
  const key = identity.kind === "full-token" ? "walkUser" : "walkUserCut";
  return user === undefined ? own : [...own, ...side(user, "user", t(key, { user: identity.user }))];
}
