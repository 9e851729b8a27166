import type { Call, CallOf } from "../../api/endpoints/index";
import { tokenid, tokenSettings } from "../../api/schemas/tokens";
import type { Text } from "../../i18n/catalogue";
import { aclFaults, entryOf } from "../../widgets/acl/aclForm";
import { setCall } from "../../widgets/acl/entry";
import { fieldFault } from "../../widgets/form/fieldRule";

/** What can be set of a token, new or not. */
export interface TokenSettings {
  readonly privsep: boolean;
  /** Unix seconds, 0 = never. */
  readonly expire: number;
  readonly comment: string;
}

/** A permission entry that a new token gets along. */
export interface NewEntry {
  readonly path: string;
  readonly roleid: string;
  readonly propagate: boolean;
}

/** The form of a new token. */
export interface NewToken extends TokenSettings {
  readonly userid: string;
  readonly tokenid: string;
  readonly entries: readonly NewEntry[];
}

type NewTokenFaults = Readonly<Partial<Record<keyof NewToken | `entries.${number}.${keyof NewEntry}`, string>>>;

function nameFault(name: string, t: Text<"errors">): string | undefined {
  if (name.length === 1) return t("field.minLength", { min: 2 });
  const fault = fieldFault(tokenid, name, t, true);
  return fault === undefined || name === "" ? fault : t("field.realm");
}

/** Faults in words of a new token, its entries included (gui.md sections 6.1 and 18). */
export function newTokenFaults(
  values: NewToken,
  errors: Text<"errors">,
  t: Text<"permissions">,
): NewTokenFaults {
  const entries = values.privsep ? values.entries : [];
  const ofEntries = entries.flatMap((entry, at) => {
    const { path, roleid } = aclFaults({ ...entry, kind: "token", subject: "-" }, { t, errors });
    return [
      [`entries.${at}.path`, path],
      [`entries.${at}.roleid`, roleid],
    ];
  });
  const all = {
    userid: values.userid === "" ? errors("field.missing") : undefined,
    tokenid: nameFault(values.tokenid, errors),
    comment: fieldFault(tokenSettings.comment, values.comment, errors),
    ...(Object.fromEntries(ofEntries) as Readonly<Record<string, string | undefined>>),
  };
  return Object.fromEntries(Object.entries(all).filter(([, fault]) => fault !== undefined));
}

/** The call that creates the token; its answer alone holds the secret. */
export function createCall({ userid, tokenid: name, privsep, expire, comment }: NewToken): CallOf<"tokens.create"> {
  return { name: "tokens.create", params: { userid, tokenid: name, privsep, expire, comment } };
}

/** The call that gives the token one entry, sent when the token exists. */
export function entryCall(fullId: string, entry: NewEntry): CallOf<"acl.update"> {
  return setCall(entryOf({ ...entry, kind: "token", subject: fullId }));
}

/** The call that changes the token. */
export function updateCalls(userid: string, name: string, settings: TokenSettings): readonly Call[] {
  return [{ name: "tokens.update", params: { userid, tokenid: name, ...settings } }];
}
