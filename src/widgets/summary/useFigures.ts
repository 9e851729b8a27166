import { useLanguage } from "../../i18n/useText";
import { formatBytes, formatPercent } from "../../lib/format";

/** Formats sizes and shares for the summaries. */
export function useFigures() {
  const locale = useLanguage();
  return {
    percent: (part: number) => formatPercent(part, locale),
    bytes: (size: number) => formatBytes(size, locale),
    figures: (used: number, total: number): { readonly used: string; readonly total: string; readonly part: string } => ({
      used: formatBytes(used, locale),
      total: formatBytes(total, locale),
      part: formatPercent(total === 0 ? 0 : used / total, locale),
    }),
  };
}
