import { lazy, type ReactNode, Suspense, useState } from "react";
import { useText } from "../../i18n/useText";
import { readLocal, writeLocal } from "../../lib/storage";
import type { MenuEntry } from "../actions/MenuEntry";
import { filterKey, type FilterParts, parseFilters, type SavedFilter, withFilter } from "./savedFilters";

const FilterWindow = lazy(async () => ({ default: (await import("./FilterWindow")).FilterWindow }));

interface Input {
  /** Names the place where they are kept (`pac.filters.<id>`). */
  readonly id: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly parts: FilterParts | undefined;
}

/** The saved filters of a grid: entries of its options menu, their window, and the way back to no filter at all. */
export function useSavedFilters({ id, search, onSearch, parts }: Input) {
  const t = useText("common");
  const key = `pac.filters.${id}`;
  const [saved, setSaved] = useState<readonly SavedFilter[]>(() => readLocal(key, parseFilters) ?? []);
  const [open, setOpen] = useState(false);
  const current = { ...parts?.current, q: search };
  const now = filterKey(current);
  const filtered = now !== filterKey({});
  const keep = (next: readonly SavedFilter[]) => {
    setSaved(next);
    writeLocal(key, next);
  };
  const apply = (wanted: SavedFilter["parts"]) => {
    onSearch(wanted.q ?? "");
    if (parts === undefined) return;
    const none = Object.fromEntries(Object.keys(parts.current).map((name) => [name, ""]));
    const known = Object.entries(wanted).filter(([name]) => name in none);
    parts.apply({ ...none, ...Object.fromEntries(known) });
  };
  const entries: readonly MenuEntry[] = [
    { kind: "separator", id: "filters" },
    { kind: "heading", id: "filters-head", label: t("savedFilters") },
    ...saved.map(({ name, parts: kept }): MenuEntry => ({
      id: `filter ${name}`,
      label: name,
      checked: filterKey(kept) === now,
      onClick: () => apply(kept),
    })),
    {
      id: "filter-save",
      label: t("manageFilters"),
      icon: "filter",
      ...(!filtered && saved.length === 0 && { disabledReason: { text: t("nothingToSave") } }),
      onClick: () => setOpen(true),
    },
  ];
  const window: ReactNode = open ? (
    <Suspense fallback={null}>
      <FilterWindow
        saved={saved}
        filtered={filtered}
        onSave={(name) => keep(withFilter(saved, { name, parts: current }))}
        onRemove={(name) => keep(saved.filter((one) => one.name !== name))}
        onClose={() => setOpen(false)}
      />
    </Suspense>
  ) : null;
  return { entries, window, clear: () => apply({}) };
}
