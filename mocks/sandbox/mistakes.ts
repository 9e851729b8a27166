import type { ScenarioMistake } from "../../src/api/sandbox/scenario";
import type { UserId } from "../../src/engine/ids";
import { mayLogIn } from "../../src/engine/login";
import { splitUserId } from "../../src/engine/names";
import { answeringNode } from "../cluster/nodeNames";
import { accountNamed } from "../host/accounts";
import type { Watched } from "../scenarios/scenario";
import type { Facts } from "./goals";

const TOO_STRONG = new Set(["Administrator", "PVEAdmin", "PVEVMAdmin", "PVESysAdmin"]);
const NOTHING = "NoAccess";

function aboutLogin({ userid }: Watched, { state, model }: Facts, now: number): readonly ScenarioMistake[] {
  const id = userid as UserId;
  if (!model.users.has(id)) return [];
  const { name, realm } = splitUserId(id);
  const host = state.hosts.get(answeringNode(state.cluster));
  const may = mayLogIn(model, id, now);
  const unknown = (realm as string) === "pam" && host !== undefined && accountNamed(host, name) === undefined;
  return [
    ...(unknown ? [{ code: "no-host-account" as const, userid }] : []),
    ...(may.outcome === "may-not" && may.reason === "disabled" ? [{ code: "user-disabled" as const, userid }] : []),
    ...(may.outcome === "may-not" && may.reason === "expired" ? [{ code: "user-expired" as const, userid }] : []),
  ];
}

function aboutEntries({ userid, path: wanted }: Watched, { model }: Facts): readonly ScenarioMistake[] {
  const mistakes: ScenarioMistake[] = [];
  for (const [path, { users }] of model.acl) {
    for (const [roleid, propagate] of users.get(userid as UserId) ?? []) {
      const above = path !== wanted && (path === "/" || wanted.startsWith(`${path}/`));
      const about = { userid, path, roleid };
      if ((roleid as string) === NOTHING) mistakes.push({ code: "role-no-access", ...about });
      else if (above) mistakes.push({ code: propagate ? "granted-too-wide" : "not-propagated", ...about });
      if (TOO_STRONG.has(roleid)) mistakes.push({ code: "role-too-strong", ...about });
    }
  }
  return mistakes;
}

/** The last attempt of this name went to another realm and failed. */
function aboutRealm({ userid }: Watched, { events }: Facts): readonly ScenarioMistake[] {
  const nameOf = (id: string) => id.slice(0, id.lastIndexOf("@"));
  const last = events.findLast((event) => event.kind === "login" && nameOf(event.userid) === nameOf(userid));
  const wrong = last?.kind === "login" && !last.ok && last.userid !== userid;
  return wrong ? [{ code: "wrong-realm", userid: last.userid }] : [];
}

/** The usual mistakes that the world shows right now (tutorial.md scenario 1). `now` is in server seconds. */
export function mistakesOf(watched: readonly Watched[], facts: Facts, now: number): readonly ScenarioMistake[] {
  return watched.flatMap((one) => [...aboutLogin(one, facts, now), ...aboutEntries(one, facts), ...aboutRealm(one, facts)]);
}
