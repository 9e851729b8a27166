import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import type { Namespace } from "../../i18n/catalogue";
import { loadNamespaces } from "../../i18n/load";
import { lazyCard } from "./lazyCard";

export const WhyView = lazyCard(
  async () => (await import("../../views/why/WhyView")).WhyView,
  "why",
  "viewAs",
  "permissions",
  "privileges",
);
export const WhoCanView = lazyCard(
  async () => (await import("../../views/whoCan/WhoCanView")).WhoCanView,
  "whoCan",
  "permissions",
  "privileges",
);
export const FindingsView = lazyCard(
  async () => (await import("../../views/findings/FindingsView")).FindingsView,
  "findings",
  "effect",
);
export const CompareView = lazyCard(
  async () => (await import("../../views/compare/CompareView")).CompareView,
  "compare",
  "effect",
);
export const AccessTestsView = lazyCard(
  async () => (await import("../../views/accessTests/AccessTestsView")).AccessTestsView,
  "accessTests",
  "effect",
  "permissions",
);

export const NeedsView = lazyCard(
  async () => (await import("../../views/needs/NeedsView")).NeedsView,
  "needs",
  "viewAs",
  "effect",
);
export const CommandsView = lazyCard(
  async () => (await import("../../views/commands/CommandsView")).CommandsView,
  "commands",
  "compare",
  "effect",
);

/** The page comes first: what is counted beside its menu may come when it stands. */
const LATER_MS = 1_500;

function later(load: () => Promise<ComponentType>, namespace: Namespace) {
  return lazy(async () => {
    await new Promise((resolve) => setTimeout(resolve, LATER_MS));
    const [component] = await Promise.all([load(), loadNamespaces([namespace])]);
    return { default: component };
  });
}

const Findings = later(async () => (await import("./CheckBadges")).FindingsBadge, "findings");
const Tests = later(async () => (await import("./CheckBadges")).TestsBadge, "accessTests");

const quiet = (badge: ReactNode) => <Suspense fallback={null}>{badge}</Suspense>;

/** Counts beside the menu's entries. */
export const badges = { findings: quiet(<Findings />), tests: quiet(<Tests />) };
