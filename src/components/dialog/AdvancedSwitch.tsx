import Checkbox from "@mui/material/Checkbox";
import { useText } from "../../i18n/useText";

interface AdvancedSwitchProps {
  readonly checked: boolean;
  readonly controls: string;
  readonly onChange: (checked: boolean) => void;
}

/** The check box that shows and hides a dialog's advanced fields. */
export function AdvancedSwitch({ checked, controls, onChange }: AdvancedSwitchProps) {
  const t = useText("common");
  return (
    <label style={{ display: "inline-flex", alignItems: "center" }}>
      <Checkbox
        checked={checked}
        onChange={(_event, now) => onChange(now)}
        slotProps={{ input: { "aria-expanded": checked, "aria-controls": controls } }}
      />
      {t("advanced")}
    </label>
  );
}
