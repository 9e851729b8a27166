import { catalogueOf } from "../../src/engine/catalogue";
import { type Synced, type SyncInput, syncRealm } from "../../src/engine/changes/sync";
import { writeUserCfg } from "../../src/engine/userCfg/write";
import type { Context } from "../context";
import { connect } from "../directory/connect";
import { fetchGroups, fetchUsers } from "../directory/fetch";
import type { Realm } from "../../src/engine/domainsCfg/realm";
import { localNode } from "../server/record";
import type { DirectoryServer } from "../store/outside";
import { syncLines } from "./lines";
import { type SyncOptions, vanishedOptions } from "./options";

const SECONDS = 1;

function inputOf(server: DirectoryServer, realm: Realm, options: SyncOptions, warn: (line: string) => void): SyncInput {
  const { users, byDn } = fetchUsers(server, realm, warn);
  return {
    realm: realm.id,
    ...(options.scope !== "groups" && { users }),
    ...(options.scope !== "users" && { groups: fetchGroups(server, realm, byDn, warn) }),
    vanished: vanishedOptions(options),
    enableNew: options.enableNew,
  };
}

/**
 * Starts a sync as a task and answers its id (api.md 4.13). A preview and a sync are the same work; a preview writes
 * nothing. What goes wrong at the directory ends the task, not the call.
 */
export async function startSync(context: Context, realm: Realm, options: SyncOptions): Promise<string> {
  const { dryRun } = options;
  const lines = [`${dryRun ? "(dry test run) " : ""}starting sync for realm ${realm.id}`];
  const task = {
    node: localNode(context.state),
    type: dryRun ? "auth-realm-sync-test" : "auth-realm-sync",
    id: realm.id,
    seconds: SECONDS,
  };
  let outcome = "OK";
  try {
    const connected = await connect(context.state, context.crypto, realm);
    if ("error" in connected) throw new Error(connected.error);
    const input = inputOf(connected.server, realm, options, (line) => lines.push(line));
    const synced = planned(context, input);
    lines.push(...syncLines(options, input.vanished.entry, synced.steps));
    const userCfg = writeUserCfg(synced.written);
    if (!dryRun) context.update((state) => ({ ...state, userCfg }));
  } catch (error) {
    outcome = error instanceof Error ? error.message : String(error);
  }
  return context.startTask({ ...task, outcome, lines });
}

function planned({ model }: Context, input: SyncInput): Synced {
  return syncRealm(model, input, catalogueOf(model.version).roles);
}
