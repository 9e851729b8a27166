import { type ComponentType, lazy } from "react";
import type { Namespace } from "../../i18n/catalogue";
import { loadNamespaces } from "../../i18n/load";

/** A view that is fetched when it is opened, together with its words. */
export function lazyCard<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...namespaces: readonly Namespace[]
) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadNamespaces(namespaces)]);
    return { default: component };
  });
}
