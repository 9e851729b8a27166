import type { SetAddress } from "../../widgets/address/useAddress";
import type { CompareAddress } from "./search";

/** What each kind of comparison gets from its address. */
export interface CompareProps {
  readonly first: string;
  readonly second: string;
  readonly q: string;
  readonly setAddress: SetAddress<CompareAddress>;
}

/** A table as text to be copied: columns apart by tabs. */
export function tableText(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headers, ...rows].map((row) => row.join("\t")).join("\n");
}
