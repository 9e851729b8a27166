import type { Call, CallParams } from "../../api/endpoints/index";

type Params = CallParams<"realms.update">;

/** What a realm's form sets, whichever kind it is. */
export type RealmSettings = Omit<Params, "realm" | "delete" | "digest">;

/** A form as settings and, for a stored realm, the names of those that it unsets. */
export interface RealmChange {
  readonly settings: RealmSettings;
  readonly unset: readonly string[];
}

type Kind = CallParams<"realms.create">["type"];

/** The call that adds a realm; nothing is unset then. */
export function addRealm(kind: Kind, realm: string, change: RealmChange, usernameClaim = ""): readonly Call[] {
  const claim = usernameClaim === "" ? {} : { "username-claim": usernameClaim };
  return [{ name: "realms.create", params: { realm, type: kind, ...claim, ...change.settings } }];
}

/** The call that changes a realm; `digest` makes the server refuse if somebody else changed it meanwhile. */
export function updateRealm(realm: string, change: RealmChange, digest: string | undefined): readonly Call[] {
  const guard = digest === undefined ? {} : { digest };
  return [{ name: "realms.update", params: { realm, ...change.settings, delete: change.unset, ...guard } }];
}

/** Texts that are sent when filled and unset when empty (gui.md section 1.5, "text*"). */
export function optionalTexts<Name extends keyof RealmSettings>(
  values: Readonly<Record<Name, string>>,
  names: readonly Name[],
): { readonly settings: Partial<Record<Name, string>>; readonly unset: readonly Name[] } {
  const filled = names.filter((name) => values[name] !== "");
  return {
    settings: Object.fromEntries(filled.map((name) => [name, values[name]])) as Partial<Record<Name, string>>,
    unset: names.filter((name) => values[name] === ""),
  };
}
