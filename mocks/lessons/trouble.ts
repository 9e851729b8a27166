import type { UserId } from "../../src/engine/ids";
import { mayLogIn } from "../../src/engine/login";
import { splitUserId } from "../../src/engine/names";
import { answeringNode } from "../cluster/nodeNames";
import { accountNamed } from "../host/accounts";
import { type Facts, type Found, type Judged, NOT } from "./facts";
import type { TroubleCode } from "./goal";

const TOO_STRONG = new Set(["Administrator", "PVEAdmin", "PVEVMAdmin", "PVESysAdmin"]);
const NOTHING = "NoAccess";

interface Watched {
  readonly userid: string;
  /** Where it is to be granted something. */
  readonly path: string;
}

interface Seen {
  readonly code: TroubleCode;
  readonly found: Found;
}

function seen(code: TroubleCode, found: Readonly<Record<string, string>>): Seen {
  return { code, found: new Map(Object.entries(found)) };
}

function aboutLogin({ userid }: Watched, { state, model, now }: Facts): readonly Seen[] {
  const id = userid as UserId;
  if (!model.users.has(id)) return [];
  const { name, realm } = splitUserId(id);
  const host = state.hosts.get(answeringNode(state.cluster));
  const may = mayLogIn(model, id, now);
  const unknown = (realm as string) === "pam" && host !== undefined && accountNamed(host, name) === undefined;
  return [
    ...(unknown ? [seen("no-host-account", { userid })] : []),
    ...(may.outcome === "may-not" && may.reason === "disabled" ? [seen("user-disabled", { userid })] : []),
    ...(may.outcome === "may-not" && may.reason === "expired" ? [seen("user-expired", { userid })] : []),
  ];
}

function aboutEntries({ userid, path: wanted }: Watched, { model }: Facts): readonly Seen[] {
  const all: Seen[] = [];
  for (const [path, { users }] of model.acl) {
    for (const [roleid, propagate] of users.get(userid as UserId) ?? []) {
      const above = path !== wanted && (path === "/" || wanted.startsWith(`${path}/`));
      const about = { userid, path, roleid };
      if ((roleid as string) === NOTHING) all.push(seen("role-no-access", about));
      else if (above) all.push(seen(propagate ? "granted-too-wide" : "not-propagated", about));
      if (TOO_STRONG.has(roleid)) all.push(seen("role-too-strong", about));
    }
  }
  return all;
}

/** The last attempt of this name went to another realm and failed. */
function aboutRealm({ userid }: Watched, { events }: Facts): readonly Seen[] {
  const nameOf = (id: string) => id.slice(0, id.lastIndexOf("@"));
  const last = events.findLast((event) => event.kind === "login" && nameOf(event.userid) === nameOf(userid));
  const wrong = last?.kind === "login" && !last.ok && last.userid !== userid;
  return wrong ? [seen("wrong-realm", { userid: last.userid })] : [];
}

/** Does this login show the usual mistake right now? */
export function judgeTrouble(wanted: Watched & { readonly code: TroubleCode }, facts: Facts): Judged {
  const all = [...aboutLogin(wanted, facts), ...aboutEntries(wanted, facts), ...aboutRealm(wanted, facts)];
  const found = all.find(({ code }) => code === wanted.code);
  return found === undefined ? NOT : { holds: true, found: found.found };
}
