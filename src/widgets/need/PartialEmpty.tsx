import type { ReactNode } from "react";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";
import { usePartialList, type WholeList } from "./usePartialList";

interface PartialEmptyProps {
  readonly list: WholeList;
  /** What stands there when the list is whole, and empty. */
  readonly children: ReactNode;
}

/** An empty list: there is nothing, or the server gives this login nothing of it. */
export function PartialEmpty({ list, children }: PartialEmptyProps) {
  const t = useText("access");
  const text = usePartialList(list);
  if (text === undefined) return children;
  return (
    <EmptyState icon="eyeOff" title={t("partial.none")}>
      {text}
    </EmptyState>
  );
}
