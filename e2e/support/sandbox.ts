import type { Page } from "@playwright/test";
import type { ControlAnswer, ControlName, ControlParams } from "../../src/api/sandbox/index";

/** The sandbox's own controls, called from within the page: the worker answers, no network is used. */
export interface Sandbox {
  /** Rejects with the server's refusal. */
  call<Name extends ControlName>(name: Name, params?: ControlParams<Name>): Promise<ControlAnswer<Name>>;
}

interface Request {
  readonly method: "GET" | "POST";
  readonly path: string;
}

/** @throws when the page is not one of the console's */
export function sandbox(page: Page): Sandbox {
  return {
    async call(name, params) {
      const request = requestOf(name);
      const answer = await page.evaluate(
        async ({ method, path, body }) => {
          const response = await fetch(`./sandbox${path}`, {
            method,
            ...(method === "POST" ? { body, headers: { "Content-Type": "application/json" } } : {}),
          });
          return { ok: response.ok, text: await response.text() };
        },
        { ...request, body: JSON.stringify(params ?? {}) },
      );
      if (!answer.ok) throw new Error(`${name}: ${answer.text}`);
      const { data }: { data: ControlAnswer<typeof name> } = JSON.parse(answer.text);
      return data;
    },
  };
}

/** `worlds.list` is GET /worlds, `worlds.reset` is POST /worlds/reset. */
function requestOf(name: ControlName): Request {
  if (name === "sandbox.info") return { method: "GET", path: "/info" };
  if (name === "export.read") return { method: "POST", path: "/export" };
  const [noun = "", verb = ""] = name.split(".");
  if (["list", "read", "check"].includes(verb)) return { method: "GET", path: `/${noun}` };
  return { method: "POST", path: `/${noun}/${verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` };
}
