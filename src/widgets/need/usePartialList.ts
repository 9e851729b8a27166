import { type Need, useNeeds } from "../../access/needs";
import { useText } from "../../i18n/useText";

/** What it takes to be given the whole list; with less the server leaves rows out without a word (api.md section 4). */
const WHOLE = {
  users: { privileges: ["User.Modify", "Sys.Audit"], paths: ["/access/groups"] },
  tokens: { privileges: ["User.Modify", "Sys.Audit"], paths: ["/access/groups"] },
  factors: { privileges: ["User.Modify", "Sys.Audit"], paths: ["/access/groups"] },
  groups: { privileges: ["User.Modify", "Sys.Audit", "Group.Allocate"], paths: ["/access/groups"] },
  pools: { privileges: ["Pool.Audit"], paths: ["/pool"] },
} as const satisfies Readonly<Record<string, Need>>;

export type WholeList = keyof typeof WHOLE;

/** Says what the acting login is not given of a list; `undefined` while it is given all, or that is not known. */
export function usePartialList(list: WholeList): string | undefined {
  const t = useText("access");
  const [state] = useNeeds([WHOLE[list]]);
  return state === "missing" ? t(`partial.${list}`) : undefined;
}
