import { control } from "../../api/controls";
import type { WorldRow } from "../../api/sandbox/info";
import { useText } from "../../i18n/useText";
import { ConfirmControl } from "./ConfirmControl";
import { useEnterWorld } from "./useEnterWorld";

/** Asks before another world is opened: the session ends with it. */
export function WorldOpen({ world, onClose }: { readonly world: WorldRow; readonly onClose: () => void }) {
  const t = useText("sandbox");
  return (
    <ConfirmControl
      title={t("worlds.openTitle", { name: world.name })}
      question={t("worlds.openQuestion", { name: world.name })}
      leaves
      confirmLabel={t("worlds.open")}
      danger={false}
      send={() => control("worlds.open", { id: world.id })}
      onDone={useEnterWorld()}
      onClose={onClose}
    />
  );
}
