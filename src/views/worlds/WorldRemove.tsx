import { control, useControlSend } from "../../api/controls";
import type { WorldRow } from "../../api/sandbox/info";
import { useToast } from "../../components/feedback/toast";
import { useText } from "../../i18n/useText";
import { ConfirmControl } from "./ConfirmControl";
import { useEnterWorld } from "./useEnterWorld";

interface WorldRemoveProps {
  readonly world: WorldRow;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Asks before a world goes; where it is the open one another is opened. */
export function WorldRemove({ world, isOpen, onClose, onGone }: WorldRemoveProps) {
  const t = useText("sandbox");
  const toast = useToast();
  const enter = useEnterWorld();
  const remove = useControlSend("worlds.delete");
  const { id, name } = world;
  const done = () => {
    toast({ text: t("worlds.removeDone", { name }), tone: "success" });
    if (isOpen) enter();
    else onGone();
  };
  return (
    <ConfirmControl
      title={t("worlds.removeTitle", { name })}
      question={t("worlds.removeQuestion", { name })}
      also={isOpen ? t("worlds.removeOpen") : undefined}
      leaves={isOpen}
      confirmLabel={t("worlds.remove")}
      danger
      send={() => (isOpen ? control("worlds.delete", { id }) : remove.mutateAsync({ id }))}
      onDone={done}
      onClose={onClose}
    />
  );
}
