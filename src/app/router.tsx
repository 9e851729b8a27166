import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import type { Namespace } from "../i18n/catalogue";
import { loadNamespaces } from "../i18n/load";
import { AppFrame } from "./frame/AppFrame";
import { NotFound } from "./NotFound";
import { Splash } from "./Splash";
import { parseSearch, stringifySearch } from "./searchText";

/** The view-as panel and the lesson stay open, and the tree stays arranged, while one moves about. */
interface RootSearch {
  readonly as?: string;
  readonly lesson?: string;
  /** The step at which a link opens the lesson; not kept. */
  readonly step?: string;
  readonly dialog?: string;
  readonly tree?: string;
}

const root = createRootRoute({
  component: AppFrame,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): RootSearch => search,
  search: { middlewares: [retainSearchParams(["as", "lesson", "tree"])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => redirect({ to: "/datacenter/$tab", params: { tab: "search" }, throw: true }),
});

function words(...namespaces: Namespace[]) {
  return () => loadNamespaces(namespaces);
}

const datacenter = createRoute({
  getParentRoute: () => root,
  path: "/datacenter/$tab",
  component: lazyRouteComponent(() => import("./pages/DatacenterPage"), "DatacenterPage"),
});

const node = createRoute({
  getParentRoute: () => root,
  path: "/node/$node/$tab",
  loader: words("nodes", "permissions"),
  component: lazyRouteComponent(() => import("./pages/NodePage"), "NodePage"),
});

const guest = createRoute({
  getParentRoute: () => root,
  path: "/guest/$vmid/$tab",
  loader: words("guests", "permissions"),
  component: lazyRouteComponent(() => import("./pages/GuestPage"), "GuestPage"),
});

const storage = createRoute({
  getParentRoute: () => root,
  path: "/storage/$node/$storage/$tab",
  loader: words("nodes", "permissions"),
  component: lazyRouteComponent(() => import("./pages/StoragePage"), "StoragePage"),
});

const pool = createRoute({
  getParentRoute: () => root,
  path: "/pool/$tab/$",
  loader: words("nodes", "permissions"),
  component: lazyRouteComponent(() => import("./pages/PoolPage"), "PoolPage"),
});

const zone = createRoute({
  getParentRoute: () => root,
  path: "/zone/$node/$zone/$tab",
  loader: words("nodes", "permissions"),
  component: lazyRouteComponent(() => import("./pages/ZonePage"), "ZonePage"),
});

const folder = createRoute({
  getParentRoute: () => root,
  path: "/folder/$kind/$id/$tab",
  component: lazyRouteComponent(() => import("./pages/FolderPage"), "FolderPage"),
});

const worlds = createRoute({
  getParentRoute: () => root,
  path: "/sandbox/$tab",
  component: lazyRouteComponent(() => import("./pages/SandboxPage"), "SandboxPage"),
});

const routes = root.addChildren([home, datacenter, node, guest, storage, pool, zone, folder, worlds]);

/** All addresses, in the part behind `#`: works in any sub-folder and keeps names out of proxy logs. */
export const router = createRouter({
  routeTree: routes,
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
  defaultPendingMs: 300,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: Splash,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
