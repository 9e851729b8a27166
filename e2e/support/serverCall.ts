import type { Page } from "@playwright/test";

/** Calls `/nodes/pve/vzdump` and the like; the parameters of a GET stand in its path. Rejects with the refusal. */
export type ServerCall = (
  method: "GET" | "POST",
  path: string,
  params?: Readonly<Record<string, string>>,
) => Promise<unknown>;

async function send(page: Page, method: string, path: string, form: string, headers: Record<string, string>): Promise<unknown> {
  return page.evaluate(
    async ({ method, path, form, headers }) => {
      const encoded = { ...headers, "Content-Type": "application/x-www-form-urlencoded" };
      const asked = method === "GET" ? { headers } : { method, headers: encoded, body: form };
      const answer = await fetch(`./api2/json${path}`, asked);
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${String(answer.status)} ${text}`);
      const { data }: { data: unknown } = JSON.parse(text);
      return data;
    },
    { method, path, form, headers },
  );
}

/** Logs in as `root@pam` beside the screen, to prepare what a test starts from. */
export async function serverAsRoot(page: Page): Promise<ServerCall> {
  const login = new URLSearchParams({ username: "root@pam", password: "training" });
  const answer = (await send(page, "POST", "/access/ticket", login.toString(), {})) as Record<string, string>;
  const proof = {
    Authorization: `PVEAuthCookie=${answer.ticket ?? ""}`,
    CSRFPreventionToken: answer.CSRFPreventionToken ?? "",
  };
  return (method, path, params = {}) => send(page, method, path, new URLSearchParams(params).toString(), proof);
}
