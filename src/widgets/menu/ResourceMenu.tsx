import type { ResourceRow } from "../../api/schemas/resources";
import type { MenuPlace } from "../../components/actions/EntriesMenu";
import { guestOf } from "../guest/guest";
import { GuestMenu } from "./GuestMenu";
import { PlaceMenu } from "./PlaceMenu";

interface ResourceMenuProps {
  readonly row: ResourceRow | undefined;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

/** The context menu of one resource, by its kind. */
export function ResourceMenu({ row, place, onClose }: ResourceMenuProps) {
  const guest = row === undefined ? undefined : guestOf(row);
  if (guest !== undefined) return <GuestMenu guest={guest} place={place} onClose={onClose} />;
  return <PlaceMenu row={row} place={place} onClose={onClose} />;
}
