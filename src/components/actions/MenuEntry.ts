import type { IconName } from "../icons/paths";
import type { Reason } from "./Reason";

/** One line of a menu. */
export type MenuEntry =
  | {
      readonly kind?: "item";
      readonly id: string;
      readonly label: string;
      readonly icon?: IconName;
      readonly onClick: () => void;
      readonly disabledReason?: Reason | undefined;
      readonly danger?: boolean;
      /** Makes it a check or radio entry. */
      readonly checked?: boolean;
      /** Right-aligned hint such as a key combination. */
      readonly hint?: string;
    }
  | { readonly kind: "separator"; readonly id: string }
  | { readonly kind: "heading"; readonly id: string; readonly label: string };
