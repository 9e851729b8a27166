import Divider from "@mui/material/Divider";
import ListSubheader from "@mui/material/ListSubheader";
import Menu from "@mui/material/Menu";
import type { MenuEntry } from "./MenuEntry";
import { MenuLine } from "./MenuLine";

/** Where a menu opens: below an element or at a point of the window in px. */
export type MenuPlace = { readonly element: HTMLElement } | { readonly left: number; readonly top: number };

export interface EntriesMenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** `undefined` means closed. */
  readonly place: MenuPlace | undefined;
  readonly onClose: () => void;
}

/** A menu of entries, below a button or at the pointer. */
export function EntriesMenu({ label, entries, place, onClose }: EntriesMenuProps) {
  if (place === undefined) return null;
  const anchor =
    "element" in place
      ? { anchorEl: place.element }
      : { anchorReference: "anchorPosition" as const, anchorPosition: { left: place.left, top: place.top } };
  return (
    <Menu
      open
      onClose={onClose}
      onContextMenu={(event) => event.preventDefault()}
      // The arrow keys reach what is not allowed too: its reason stands there.
      slotProps={{ list: { "aria-label": label, dense: true, disabledItemsFocusable: true } }}
      {...anchor}
    >
      {entries.map((entry) => {
        if (entry.kind === "separator") return <Divider key={entry.id} />;
        if (entry.kind === "heading") {
          return (
            <ListSubheader key={entry.id} role="presentation" style={{ lineHeight: "28px" }}>
              {entry.label}
            </ListSubheader>
          );
        }
        return <MenuLine key={entry.id} entry={entry} onDone={onClose} />;
      })}
    </Menu>
  );
}
