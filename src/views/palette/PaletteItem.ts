import type { IconName } from "../../components/icons/paths";

/** What an item of the palette is; the words are the catalogue's (`palette.kinds.<kind>`). */
export type PaletteKind = "page" | "action" | "guest" | "node" | "storage" | "pool" | "zone" | "user" | "group" | "role" | "realm" | "token" | "viewAs" | "world";

/** One thing that the palette goes to or does. */
export interface PaletteItem {
  readonly id: string;
  readonly kind: PaletteKind;
  readonly label: string;
  /** Beside the label, faint; searched too. */
  readonly detail?: string | undefined;
  readonly icon: IconName;
  /** The label is an id of the server: fixed-width, never translated. */
  readonly mono?: boolean;
  /** More words by which it is found. */
  readonly words?: string;
  /** An address, or what is done. */
  readonly run: string | (() => void);
  /** Why it cannot be done, in one sentence; it stays in the list and says so. An address can be opened all the same. */
  readonly reason?: string | undefined;
}
