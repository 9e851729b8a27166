import { Banner } from "../../components/layout/Banner";
import { usePartialList, type WholeList } from "./usePartialList";

/** Above a list: what the server leaves out for this login, and what it would take. */
export function PartialNote({ list }: { readonly list: WholeList }) {
  const text = usePartialList(list);
  return text === undefined ? null : <Banner tone="info">{text}</Banner>;
}
