import { control, PveRefusal, send } from "./http";
import type { PveEvent, PveSandbox, PveSession, PveState } from "./types";

interface Info {
  readonly logins: readonly { readonly userid: string; readonly password: string | null }[];
  readonly world: { readonly scenario: string | null };
}

/** Puts the server into the state in which a test begins. */
export async function beginScenario(base: string, scenario: string): Promise<void> {
  await control(base, "/faults/clear", {});
  const { world } = await control<Info>(base, "/info");
  if (world.scenario === scenario) await control(base, "/worlds/reset", {});
  else await control(base, "/worlds/create", { scenario });
}

async function knownPassword(base: string, userid: string): Promise<string> {
  const { logins } = await control<Info>(base, "/info");
  const known = logins.flatMap((login) => (login.password === null ? [] : [[login.userid, login.password] as const]));
  const password = new Map(known).get(userid);
  if (password !== undefined) return password;
  throw new Error(`the password of ${userid} is not known; it is of ${known.map(([id]) => id).join(", ")}`);
}

async function openSession(base: string, userid: string, given?: string): Promise<PveSession> {
  const password = given ?? (await knownPassword(base, userid));
  const body = new URLSearchParams({ username: userid, password });
  const data = await send<{ readonly ticket: string; readonly CSRFPreventionToken?: string }>(
    `login of ${userid}`,
    `${base}api2/json/access/ticket`,
    { method: "POST", body },
  );
  const { ticket, CSRFPreventionToken: csrf } = data;
  if (csrf === undefined) throw new PveRefusal(`login of ${userid}`, 200, "a second factor is asked for");
  return { userid, ticket, headers: { Cookie: `PVEAuthCookie=${encodeURIComponent(ticket)}`, CSRFPreventionToken: csrf } };
}

/** The sandbox of a server at this address. */
export function sandboxAt(base: string): PveSandbox {
  let root: Promise<PveSession> | undefined;
  return {
    url: base,
    session: (userid, password) => openSession(base, userid, password),
    logIn: async (page, userid, password) => {
      const { ticket } = await openSession(base, userid, password);
      const context = "context" in page ? page.context() : page;
      await context.addCookies([{ name: "PVEAuthCookie", value: encodeURIComponent(ticket), url: base, sameSite: "Strict" }]);
    },
    call: async (method, path, params = {}, as) => {
      root ??= openSession(base, "root@pam");
      const { headers } = as ?? (await root);
      const form = new URLSearchParams(params);
      const inQuery = method === "GET" || method === "DELETE";
      const query = inQuery && form.size > 0 ? `?${form.toString()}` : "";
      return send(`${method} ${path}`, `${base}api2/json${path}${query}`, { method, headers, ...(inQuery ? {} : { body: form }) });
    },
    advanceClock: async (seconds) => (await control<{ readonly now: number }>(base, "/clock/advance", { seconds })).now,
    setFaults: async (faults) => {
      await control<unknown>(base, "/faults/set", { faults });
    },
    clearFaults: async () => {
      await control<unknown>(base, "/faults/clear", {});
    },
    state: async () => {
      const { userCfg, domainsCfg } = await control<PveState>(base, "/export", {});
      return { userCfg, domainsCfg };
    },
    events: async () => (await control<{ readonly events: readonly PveEvent[] }>(base, "/events")).events,
  };
}
