import { useText } from "../../i18n/useText";
import { failureWords } from "../failure/failureText";

interface Listed {
  readonly isPending: boolean;
  readonly error: unknown;
}

/** How a selector's list stands: being asked for, or why it cannot be had, in words. */
export function useListState(query: Listed): { readonly loading: boolean; readonly error?: string } {
  const t = useText("errors");
  if (query.error === null || query.error === undefined) return { loading: query.isPending };
  const { title, detail } = failureWords(query.error, t);
  return { loading: false, error: detail === undefined ? title : `${title} ${detail}` };
}
