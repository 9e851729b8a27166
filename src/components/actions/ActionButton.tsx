import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useId, useState } from "react";
import { VisuallyHidden } from "../a11y/VisuallyHidden";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/paths";
import { tone } from "../theme/tone";
import type { Reason } from "./Reason";
import { ReasonPopover } from "./ReasonPopover";
import { useHoverOpen } from "./useHoverOpen";

const Frame = styled("span")({
  display: "inline-flex",
  ".MuiButton-root[aria-disabled=true]": {
    color: tone.faint,
    backgroundColor: "transparent",
    border: `1px dashed ${tone.line}`,
    cursor: "not-allowed",
  },
});

export interface ActionButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly onClick: () => void;
  /** When given the button does nothing but say why, and stays focusable. */
  readonly disabledReason?: Reason | undefined;
  readonly danger?: boolean;
  readonly variant?: "text" | "outlined" | "contained";
  readonly type?: "button" | "submit";
  readonly busy?: boolean;
  readonly autoFocus?: boolean;
}

/** A button that never vanishes: what is not allowed is told, with a link to the explanation and a way to try. */
export function ActionButton(props: ActionButtonProps) {
  const { label, icon, onClick, disabledReason: reason, danger = false, variant = "outlined" } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const describedBy = useId();
  const hover = useHoverOpen(reason !== undefined);
  return (
    <Frame ref={setAnchor} {...(reason === undefined ? {} : hover.box)}>
      <Button
        variant={variant}
        color={danger ? "error" : "primary"}
        type={reason === undefined ? (props.type ?? "button") : "button"}
        startIcon={icon === undefined ? undefined : <Icon name={icon} />}
        autoFocus={props.autoFocus ?? false}
        aria-disabled={reason === undefined ? undefined : true}
        aria-busy={props.busy === true ? true : undefined}
        aria-describedby={reason === undefined ? undefined : describedBy}
        onClick={reason === undefined ? onClick : hover.pin}
      >
        {label}
      </Button>
      {reason === undefined ? null : (
        <>
          <VisuallyHidden id={describedBy}>{reason.text}</VisuallyHidden>
          <ReasonPopover anchor={anchor} reason={reason} open={hover.open} onClose={hover.close} />
        </>
      )}
    </Frame>
  );
}
