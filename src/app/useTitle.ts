import { useEffect } from "react";

/** The document's title while this page is open: what it shows, the product last; put back afterwards. */
export function useTitle(...parts: readonly string[]): void {
  const title = parts.filter((part) => part !== "").join(" - ");
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
