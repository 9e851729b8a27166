import { ThemeProvider } from "@mui/material/styles";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, configure, render } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { vi } from "vitest";
import { createTestServer, type TestServer } from "../../../mocks/node";
import { login, logout } from "../../api/session";
import { setTransport } from "../../api/transport";
import { ToastProvider } from "../../components/feedback/Toaster";
import { plainStyles } from "../../components/testing/plainStyles";
import type { Namespace } from "../../i18n/catalogue";
import { loadNamespaces, startTexts } from "../../i18n/load";
import { parseSearch, stringifySearch } from "../searchText";
import { theme } from "../theme";

// A test of a whole view pays for loading its parts; a busy machine must not fail it.
vi.setConfig({ testTimeout: 60_000 });
plainStyles();
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

export interface DrawnView {
  readonly server: TestServer;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** The address in the router, as in `/datacenter/users?sel=root%40pam`. */
  readonly address: () => string;
  /** Answers of the server's own API, as root@pam. */
  readonly ask: (path: string, init?: RequestInit) => Promise<unknown>;
  /** Writes that the view sent, as `METHOD path`. */
  readonly sent: readonly string[];
  /** Answers requests whose `METHOD path body` matches with a refusal. */
  readonly refuse: (pattern: RegExp) => void;
}

interface Given {
  readonly view: () => ReactNode;
  readonly words: readonly Namespace[];
  readonly at: string;
  readonly as?: string;
  readonly password?: string;
  readonly scenario?: string;
  /** What the login does before the view is there. */
  readonly first?: () => Promise<void>;
}

let started: Promise<void> | undefined;

/** Draws a view on a server of its own, with a login on it and the address in a router. */
export async function drawView(given: Given): Promise<DrawnView> {
  cleanup();
  localStorage.clear();
  window.scrollTo = () => undefined;
  started ??= startTexts(["common", "errors", "access"]);
  await started;
  await loadNamespaces(given.words);
  const server = await createTestServer(given.scenario === undefined ? {} : { scenario: given.scenario });
  const sent: string[] = [];
  const refused: RegExp[] = [];
  logout();
  setTransport(
    Promise.resolve({
      kind: "sandbox",
      fetch: async (request) => {
        const { pathname, search } = new URL(request.url);
        const said = `${request.method} ${pathname}${search} ${await request.clone().text()}`;
        if (request.method !== "GET" && !pathname.endsWith("/ticket")) sent.push(said);
        if (refused.some((pattern) => pattern.test(decodeURIComponent(said)))) {
          return new Response(JSON.stringify({ data: null, message: "refused here" }), { status: 500 });
        }
        return server.fetch(new Request(`http://pve.test${pathname}${search}`, await copied(request)));
      },
    }),
  );
  const { logins } = await server.control("sandbox.info");
  const userid = given.as ?? "root@pam";
  const password = given.password ?? logins.find((one) => one.userid === userid)?.password ?? "";
  const at = userid.lastIndexOf("@");
  await login(userid.slice(0, at), userid.slice(at + 1), password);
  await given.first?.();
  const root = await server.login("root@pam", logins.find((one) => one.userid === "root@pam")?.password ?? "");
  const router = routerOf(given.view, given.at);
  render(
    <ThemeProvider theme={theme} defaultMode="light" noSsr>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 2_000 } } })}>
        <Suspense>
          <ToastProvider owner="">
            <RouterProvider router={router} />
          </ToastProvider>
        </Suspense>
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return {
    server,
    sent,
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    address: () => router.state.location.href,
    refuse: (pattern) => void refused.push(pattern),
    ask: async (path, init = {}) => {
      const response = await server.fetch(`/api2/json${path}`, { ...init, headers: root });
      const body = (await response.json()) as { readonly data: unknown };
      return body.data;
    },
  };
}

async function copied(request: Request): Promise<RequestInit> {
  const { method, headers } = request;
  return method === "GET" || method === "DELETE" ? { method, headers } : { method, headers, body: await request.text() };
}

function routerOf(View: () => ReactNode, address: string) {
  const root = createRootRoute({ component: Outlet });
  const any = createRoute({ getParentRoute: () => root, path: "/datacenter/$tab", component: View });
  const routeTree = root.addChildren([any]);
  const history = createMemoryHistory({ initialEntries: [address] });
  return createRouter({ routeTree, history, parseSearch, stringifySearch, defaultPendingMs: 0 });
}
