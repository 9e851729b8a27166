import { InfoWindow } from "../../components/dialog/InfoWindow";
import { ActionButton } from "../../components/actions/ActionButton";
import { useText } from "../../i18n/useText";
import { TwoColumns } from "../../widgets/columns/TwoColumns";
import { InterfaceSettings } from "./InterfaceSettings";
import { TerminalSettings } from "./TerminalSettings";

interface SettingsWindowProps {
  /** Opens the settings of the tree; closing these comes back. */
  readonly onTree: () => void;
  readonly onClose: () => void;
}

/** **My Settings**: kept in this browser, nothing goes to the server (gui.md section 2.4). */
export function SettingsWindow({ onTree, onClose }: SettingsWindowProps) {
  const t = useText("settings");
  const common = useText("common");
  return (
    <InfoWindow
      open
      title={t("title")}
      width={800}
      onClose={onClose}
      actions={<ActionButton label={common("close")} onClick={onClose} />}
    >
      <TwoColumns left={<InterfaceSettings onTree={onTree} />} right={<TerminalSettings />} />
      <p style={{ margin: 0 }}>{t("browserOnly")}</p>
    </InfoWindow>
  );
}
