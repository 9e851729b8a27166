import { lazy, type ReactNode, Suspense, useState } from "react";
import type { ResourceRow } from "../../api/schemas/resources";
import type { MenuPlace } from "../../components/actions/EntriesMenu";
import { loadNamespaces } from "../../i18n/load";

const ResourceMenu = lazy(async () => {
  const [module] = await Promise.all([import("./ResourceMenu"), loadNamespaces(["guests"])]);
  return { default: module.ResourceMenu };
});

interface Opened {
  /** `undefined` is the datacenter. */
  readonly row: ResourceRow | undefined;
  readonly place: MenuPlace;
}

/** The context menu of resources, in the tree and in lists; it changes no selection (gui.md section 17.4). */
export function useResourceMenu(): {
  readonly open: (row: ResourceRow | undefined, place: MenuPlace) => void;
  readonly menu: ReactNode;
} {
  const [opened, setOpened] = useState<Opened>();
  return {
    open: (row, place) => setOpened({ row, place }),
    menu: (
      <Suspense fallback={null}>
        {opened === undefined ? null : (
          <ResourceMenu row={opened.row} place={opened.place} onClose={() => setOpened(undefined)} />
        )}
      </Suspense>
    ),
  };
}
