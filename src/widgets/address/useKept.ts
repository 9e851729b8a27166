import { useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

interface PanelSearch {
  readonly as?: string;
  readonly lesson?: string;
}

/** Makes a link's target (`#/…`) keep the side panels that are open now. */
export function useKept(): (href: string) => string {
  const { as, lesson }: PanelSearch = useSearch({ strict: false });
  return useCallback(
    (href) => {
      const [place = "", query = ""] = href.split("?");
      const search = new URLSearchParams(query);
      if (as !== undefined && !search.has("as")) search.set("as", as);
      if (lesson !== undefined) search.set("lesson", lesson);
      return search.size === 0 ? place : `${place}?${search.toString()}`;
    },
    [as, lesson],
  );
}
