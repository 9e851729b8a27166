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
  readonly onClick: () => void;
}

/** A button that knows whether the server would accept its call, says why not, and offers to try anyway. */
export function CallButton({ label, icon, call, gui, reason, danger, onClick }: CallButtonProps) {
  const refused = useReason(reason === undefined ? call : undefined, gui);
  const why = reason ?? refused;
  // What removes asks first, even where it is expected to be refused.
  const asksFirst = call !== undefined && endpointOf(call.name).method === "DELETE" && why?.onTryAnyway !== undefined;
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
