import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/paths";
import { EntriesMenu, type MenuPlace } from "./EntriesMenu";
import type { MenuEntry } from "./MenuEntry";

const Label = styled("span")({ overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" });

export interface ActionMenuProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly entries: readonly MenuEntry[];
  readonly variant?: "text" | "outlined" | "contained";
  /** Shows the icon only; the label becomes the accessible name and the tooltip. */
  readonly iconOnly?: boolean;
}

/** A button that opens a menu; entries may carry reasons why they are not available. */
export function ActionMenu({ label, icon, entries, variant = "outlined", iconOnly = false }: ActionMenuProps) {
  const [place, setPlace] = useState<MenuPlace>();
  const open = place !== undefined;
  const opener = {
    "aria-haspopup": "menu" as const,
    "aria-expanded": open,
    onClick: (event: { readonly currentTarget: HTMLElement }) => setPlace({ element: event.currentTarget }),
  };
  return (
    <>
      {iconOnly ? (
        <IconButton {...opener} aria-label={label} title={label} color="inherit">
          <Icon name={icon ?? "more"} />
        </IconButton>
      ) : (
        <Button
          {...opener}
          variant={variant}
          startIcon={icon === undefined ? undefined : <Icon name={icon} />}
          endIcon={<Icon name="chevronDown" size={12} />}
          sx={{ minWidth: 0 }}
        >
          <Label>{label}</Label>
        </Button>
      )}
      <EntriesMenu label={label} entries={entries} place={place} onClose={() => setPlace(undefined)} />
    </>
  );
}
