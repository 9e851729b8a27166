import type { BrowserContext } from "@playwright/test";

/** What a page said that no page of ours should say. */
export interface Complaints {
  /** From here on, complaints that match are part of the test. */
  expect(pattern: RegExp): void;
  /** Those that the test did not expect. */
  unexpected(): readonly string[];
  /** Begins anew. */
  clear(): void;
}

const SERVER_CALL = /\/(api2|sandbox)\//;

/**
 * Collects console errors, uncaught errors, violations of the content security policy, assets that do not load and
 * calls that left the sandbox, from every page of the context, present and future.
 */
export async function watch(context: BrowserContext): Promise<Complaints> {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`CSP ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    // Chromium reports every answer of 400 and above; what the server refuses is the subject of tests.
    const refusal = message.text().startsWith("Failed to load resource") && SERVER_CALL.test(message.location().url);
    if (!refusal) heard.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => {
    const { message, stack } = error.error();
    // What is no Error, such as a DOMException of the browser, has an empty stack.
    heard.push(`uncaught: ${[message, stack].filter((text) => text !== undefined && text !== "").join("\n")}`);
  });
  context.on("response", (response) => {
    const headers = response.headers();
    // A call that was on its way when its page was left ends in the worker.
    const inside = headers["x-sandbox"] !== undefined || headers["x-sandbox-lost"] !== undefined;
    const outside = SERVER_CALL.test(new URL(response.url()).pathname) && !inside;
    if (outside) heard.push(`left the sandbox: ${response.request().method()} ${response.url()}`);
  });
  return {
    expect: (pattern) => void expected.push(pattern),
    unexpected: () => heard.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
    clear: () => {
      heard.length = 0;
      expected.length = 0;
    },
  };
}
