import { useNavigate, useSearch } from "@tanstack/react-router";

interface PanelSearch {
  readonly as?: string;
  readonly lesson?: string;
  readonly tree?: string;
}

/** Which side panels are open: part of the address, kept while one moves about. */
export function usePanels() {
  const search: PanelSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const set = (patch: { readonly as?: string | undefined; readonly lesson?: string | undefined }) => {
    void navigate({ to: ".", search: (before: object) => ({ ...before, ...patch }), replace: true });
  };
  return {
    /** The auth id of the view-as panel; `""` while it is open without a choice. */
    viewAs: search.as === "-" ? "" : search.as,
    /** `undefined`: nobody has opened or closed it yet. */
    lesson: search.lesson === undefined ? undefined : search.lesson === "1",
    setViewAs: (authid: string | undefined) => set({ as: authid === "" ? "-" : authid }),
    setLesson: (open: boolean) => set({ lesson: open ? "1" : "0" }),
  };
}

/** An address as a link's target, with the open panels and the tree's arrangement kept. */
export function useHref(): (path: string) => string {
  const search: PanelSearch = useSearch({ strict: false });
  const kept = new URLSearchParams();
  if (search.as !== undefined) kept.set("as", search.as);
  if (search.lesson !== undefined) kept.set("lesson", search.lesson);
  if (search.tree !== undefined) kept.set("tree", search.tree);
  const tail = kept.size > 0 ? `?${kept.toString()}` : "";
  return (path) => `#${path}${tail}`;
}
