import { control, useControlSend } from "../../api/controls";
import type { WorldRow } from "../../api/sandbox/info";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { ConfirmControl } from "./ConfirmControl";
import { useEnterWorld } from "./useEnterWorld";

interface WorldResetProps {
  readonly world: WorldRow;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before a world goes back to its start; the open one takes the session along. */
export function WorldReset({ world, isOpen, onClose }: WorldResetProps) {
  const t = useText("sandbox");
  const toast = useToast();
  const enter = useEnterWorld();
  const reset = useControlSend("worlds.reset");
  const { id, name } = world;
  const done = () => {
    toast({ text: t("worlds.resetDone", { name }), tone: "success" });
    if (isOpen) enter();
    else onClose();
  };
  return (
    <ConfirmControl
      title={t("worlds.resetTitle", { name })}
      question={t("worlds.resetQuestion", { name })}
      leaves={isOpen}
      confirmLabel={t("worlds.reset")}
      danger
      send={() => (isOpen ? control("worlds.reset", { id }) : reset.mutateAsync({ id }))}
      onDone={done}
      onClose={onClose}
    />
  );
}
