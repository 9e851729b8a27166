import { type RealmRecord, realmid, realmSettings } from "../../api/schemas/realms";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";
import { optionalTexts, type RealmChange } from "./realmCalls";
import { storedFlag, storedText } from "../../widgets/realmSync/stored";

const TEXTS = ["client-key", "scopes", "groups-claim", "prompt", "acr-values", "audiences"] as const;
const CHECKS = ["autocreate", "groups-autocreate", "groups-overwrite"] as const;
type OptionalText = (typeof TEXTS)[number];
type Check = (typeof CHECKS)[number];

/** The form of an OpenID Connect realm (gui.md section 11.6). */
export interface OpenIdValues extends Readonly<Record<OptionalText, string>>, Readonly<Record<Check, boolean>> {
  readonly realm: string;
  readonly default: boolean;
  readonly comment: string;
  readonly "issuer-url": string;
  readonly "client-id": string;
  readonly "username-claim": string;
  readonly "query-userinfo": boolean;
}

/** A stored realm, or none yet, as the form shows it. */
export function openIdValues(realm: string, record: RealmRecord | undefined): OpenIdValues {
  const stored = (name: string) => storedText(record, name);
  return {
    ...(Object.fromEntries(TEXTS.map((name) => [name, stored(name)])) as Record<OptionalText, string>),
    ...(Object.fromEntries(CHECKS.map((name) => [name, storedFlag(record, name, false)])) as Record<Check, boolean>),
    realm,
    default: storedFlag(record, "default", false),
    comment: stored("comment"),
    "issuer-url": stored("issuer-url"),
    "client-id": stored("client-id"),
    "username-claim": stored("username-claim"),
    "query-userinfo": storedFlag(record, "query-userinfo", true),
  };
}

/** Faults in words, by field. */
export function openIdFaults(values: OpenIdValues, t: Text<"errors">) {
  const fault = (name: keyof typeof realmSettings & keyof OpenIdValues, required = false) =>
    fieldFault(realmSettings[name], values[name], t, required);
  const texts = TEXTS.map((name) => [name, fault(name)] as const);
  return {
    ...(Object.fromEntries(texts) as Partial<Record<OptionalText, string | undefined>>),
    realm: fieldFault(realmid, values.realm, t, true),
    comment: fault("comment"),
    "issuer-url": fault("issuer-url", true),
    "client-id": fault("client-id", true),
  };
}

/** Settings, and what an edit unsets; the user name's claim is not among them, it is fixed at creation. */
export function openIdChange(values: OpenIdValues): RealmChange {
  const texts = optionalTexts(values, TEXTS);
  const ticked = CHECKS.filter((name) => values[name]);
  return {
    settings: {
      ...texts.settings,
      ...(Object.fromEntries(ticked.map((name) => [name, true])) as Partial<Record<Check, boolean>>),
      comment: values.comment,
      default: values.default,
      "issuer-url": values["issuer-url"],
      "client-id": values["client-id"],
      "query-userinfo": values["query-userinfo"],
    },
    unset: [...texts.unset, ...CHECKS.filter((name) => !values[name]), "verify", "port"],
  };
}
