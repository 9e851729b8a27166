import type { KnownModel } from "../../access/knownModel";
import type { PveVersion } from "../../engine/model";
import type { SetAddress } from "../../widgets/address/useAddress";
import type { NeedsAddress } from "./search";

/** What both halves of the screen get. */
export interface NeedsProps {
  readonly known: KnownModel;
  readonly address: NeedsAddress;
  readonly setAddress: SetAddress<NeedsAddress>;
}

const CHOSEN: Readonly<Record<string, PveVersion>> = { 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 };

/** The version that is asked about: the server's own unless the address names another. */
export function versionOf({ version }: NeedsAddress, known: KnownModel): PveVersion {
  return CHOSEN[version ?? ""] ?? known.model.version;
}
