import { control } from "../../api/controls";
import { useText } from "../../i18n/useText";
import { ConfirmControl } from "./ConfirmControl";
import { useEnterWorld } from "./useEnterWorld";

/** Asks before everything that is stored in the browser is thrown away. */
export function ReplaceStore({ onClose }: { readonly onClose: () => void }) {
  const t = useText("sandbox");
  return (
    <ConfirmControl
      title={t("damage.replace")}
      question={t("damage.replaceQuestion")}
      leaves
      confirmLabel={t("damage.replace")}
      danger
      send={() => control("state.replace")}
      onDone={useEnterWorld()}
      onClose={onClose}
    />
  );
}
