import { Refused, type Context, type Handlers } from "../context";
import { realmsOf } from "../access/realms";
import { connect } from "../directory/connect";
import { createRealm, deleteRealm, type RealmInput, type RealmsChange, updateRealm } from "../realmsFile/changes";
import { type RealmRefusal, realmRefusalText } from "../realmsFile/refusal";
import { isDirectory, type Realm, usableRealm } from "../../src/engine/domainsCfg/realm";
import { optionField } from "../realmsFile/rules";
import { shownSyncDefaults } from "../realmsFile/syncDefaults";
import { writeDomainsCfg } from "../../src/engine/domainsCfg/write";

function refused(prefix: string, refusal: RealmRefusal): Refused {
  return new Refused(500, `${prefix}${realmRefusalText(refusal)}`);
}

function optionText(value: unknown): string {
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

/** What is left of a call's parameters is what it sets. */
function inputOf(settings: Readonly<Record<string, unknown>>, checkConnection: boolean | undefined): RealmInput {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return {
    options: new Map(given.map(([option, value]) => [option, optionText(value)])),
    checkConnection: checkConnection === true,
  };
}

function save(context: Context, change: RealmsChange, prefix: string): void {
  if ("refused" in change) throw refused(prefix, change.refused);
  const written = writeDomainsCfg(change.realms);
  if ("refused" in written) throw refused(prefix, written.refused);
  context.update((state) => ({ ...state, domainsCfg: written.text }));
}

/** Keeps, replaces or forgets a realm's bind password; only directories have one. */
function savePassword(context: Context, realm: string, password: string | undefined): void {
  context.update((state) => {
    const realmPasswords = new Map(state.realmPasswords);
    if (password === undefined) realmPasswords.delete(realm);
    else realmPasswords.set(realm, password);
    return { ...state, realmPasswords };
  });
}

/** Connects with what would be saved. A world that knows of no directories has none to ask. */
async function demandConnection(context: Context, { checkConnection }: RealmInput, name: string, prefix: string) {
  const realm = usableRealm(realmsOf(context.state), name);
  if (!checkConnection || realm === undefined || context.state.outside === undefined) return;
  const connected = await connect(context.state, context.crypto, realm);
  if ("error" in connected) throw new Refused(500, `${prefix}${connected.error}\n`);
}

function shown(option: string, text: string): string | number {
  if (option === "sync-defaults-options") return shownSyncDefaults(text);
  const type = optionField(option)?.type;
  return type === "boolean" || type === "integer" ? Number(text) : text;
}

function listedTfa(realm: Realm): string | undefined {
  return /(?:^|,)type=([^,]+)/.exec(realm.options.get("tfa") ?? "")?.[1];
}

/** `/access/domains` (api.md 4.12). */
export const realms = {
  "realms.list": (context) =>
    [...realmsOf(context.state).values()].map((entry) => {
      if (entry.type === null) return { realm: entry.id, type: null };
      const comment = entry.options.get("comment");
      const tfa = listedTfa(entry);
      return {
        realm: entry.id,
        type: entry.type,
        ...(comment !== undefined && { comment }),
        ...(entry.options.get("default") === "1" && { default: 1 as const }),
        ...(tfa !== undefined && { tfa }),
      };
    }),
  "realms.read": (context, params) => {
    const realm = usableRealm(realmsOf(context.state), params.realm);
    if (realm === undefined) throw new Refused(500, `domain '${params.realm}' does not exist\n`);
    return {
      ...Object.fromEntries([...realm.options].map(([option, text]) => [option, shown(option, text)])),
      type: realm.type,
      digest: context.crypto.sha1Hex(context.state.domainsCfg),
      ...(realm.type === "pam" && { plugin: "PVE::Auth::PAM" }),
    };
  },
  "realms.create": async (context, { realm, type, password, "check-connection": checkConnection, ...settings }) => {
    const input = inputOf(settings, checkConnection);
    const prefix = "add auth server failed: ";
    save(context, createRealm(realmsOf(context.state), realm, type, input), prefix);
    savePassword(context, realm, isDirectory(type) ? password : undefined);
    await demandConnection(context, input, realm, prefix);
  },
  "realms.update": async (context, params) => {
    const { realm, password, digest, delete: deleted = [], "check-connection": checkConnection, ...settings } = params;
    const prefix = "update auth server failed: ";
    if (digest !== undefined && digest !== "" && digest !== context.crypto.sha1Hex(context.state.domainsCfg)) {
      throw refused(prefix, { code: "digest" });
    }
    const input = inputOf(settings, checkConnection);
    const idle =
      input.options.size === 0 && deleted.length === 0 && password === undefined && checkConnection === undefined;
    if (idle) throw refused(prefix, { code: "no-options" });
    const type = usableRealm(realmsOf(context.state), realm)?.type;
    save(context, updateRealm(realmsOf(context.state), realm, input, deleted), prefix);
    if (!isDirectory(type)) return;
    if (password !== undefined) savePassword(context, realm, password);
    else if (deleted.includes("password")) savePassword(context, realm, undefined);
    await demandConnection(context, input, realm, prefix);
  },
  "realms.delete": (context, { realm }) => {
    save(context, deleteRealm(realmsOf(context.state), realm), "delete auth server failed: ");
    savePassword(context, realm, undefined);
  },
} satisfies Pick<Handlers, `realms.${"list" | "read" | "create" | "update" | "delete"}`>;
