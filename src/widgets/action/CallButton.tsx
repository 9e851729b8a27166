import { type Call, endpointOf } from "../../api/endpoints/index";
import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import type { IconName } from "../../components/icons/paths";
import { type GuiGate, useReason } from "./useReason";

export interface CallButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  /** What the button stands for: the server's check on it decides. */
  readonly call: Call | undefined;
  readonly gui?: GuiGate;
  /** Another reason that comes first, such as: nothing is selected. */
  readonly reason?: Reason | undefined;
  readonly danger?: boolean;
  /** A question or form stands before this POST; one stands before every other method. */
  readonly asks?: boolean;
  readonly onClick: () => void;
}

/** A button that knows whether the server would accept its call, says why not, and offers to try anyway. */
export function CallButton({ label, icon, call, gui, reason, danger, asks, onClick }: CallButtonProps) {
  const refused = useReason(reason === undefined ? call : undefined, gui);
  const why = reason ?? refused;
  // What would change or remove something asks first, even where it is expected to be refused; what would create has no name yet.
  const changes = call !== undefined && (asks === true || endpointOf(call.name).method !== "POST");
  const asksFirst = changes && why?.onTryAnyway !== undefined;
  return (
    <ActionButton
      label={label}
      {...(icon !== undefined && { icon })}
      {...(danger === true && { danger })}
      disabledReason={asksFirst ? { ...why, onTryAnyway: onClick } : why}
      onClick={onClick}
    />
  );
}
