import type { ReactNode } from "react";
import { useText } from "../../i18n/useText";

interface PickStatusProps {
  readonly loading: boolean;
  readonly error: ReactNode;
  readonly found: number;
}

/** What a picker's list says below its rows: reading, failed, nothing found; otherwise nothing. */
export function usePickStatus({ loading, error, found }: PickStatusProps): ReactNode {
  const t = useText("common");
  if (error !== undefined && error !== null) return error;
  if (loading) return t("loading");
  return found === 0 ? t("noMatch") : undefined;
}
