import type { Page } from "@playwright/test";

/** What the server's own API answered. */
export interface Answer {
  /** Status and body, as somebody would copy it. */
  readonly text: string;
  readonly data: { readonly ticket?: string; readonly CSRFPreventionToken?: string; readonly value?: string };
}

type Body = Readonly<Record<string, string | number>>;

/** Sends a call as a user with the password `training`, as `token=secret`, or as nobody. */
export type Caller = (who: string | undefined, method: string, path: string, body?: Body) => Promise<Answer>;

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly headers: Record<string, string>;
}

async function fetched(page: Page, sent: Sent): Promise<Answer> {
  const { status, text } = await page.evaluate(async ({ method, path, body, headers }) => {
    const form = body === undefined ? {} : { body, headers: { ...headers, "Content-Type": "application/x-www-form-urlencoded" } };
    const response = await fetch(`./api2/json${path}`, { method, headers, ...form });
    const said = await response.text();
    return { status: response.status, text: said === "" ? response.statusText : said };
  }, sent);
  const parsed = text.startsWith("{") ? (JSON.parse(text) as { readonly data: Answer["data"] | null }) : undefined;
  const data = parsed?.data ?? {};
  return { text: status === 200 ? text : `${String(status)} ${text}`, data };
}

/** Calls of the API from within the page, with logins of their own beside that of the screen. */
export function caller(page: Page): Caller {
  const headersOf = async (who: string | undefined): Promise<Record<string, string>> => {
    if (who === undefined) return {};
    if (who.includes("!")) return { Authorization: `PVEAPIToken=${who}` };
    const body = new URLSearchParams({ username: who, password: "training" }).toString();
    const { data } = await fetched(page, { method: "POST", path: "/access/ticket", body, headers: {} });
    return { Authorization: `PVEAuthCookie=${data.ticket ?? ""}`, CSRFPreventionToken: data.CSRFPreventionToken ?? "" };
  };
  return async (who, method, path, body) => {
    const pairs = Object.entries(body ?? {}).map(([name, value]) => [name, String(value)]);
    const text = body === undefined ? undefined : new URLSearchParams(pairs).toString();
    return fetched(page, { method, path, headers: await headersOf(who), ...(text !== undefined && { body: text }) });
  };
}
