import Checkbox from "@mui/material/Checkbox";
import { useId } from "react";
import { useText } from "../../i18n/useText";

interface OtherNamesChoiceProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Gives the permissions away without the names that stand in them. */
export function OtherNamesChoice({ checked, onChange }: OtherNamesChoiceProps) {
  const t = useText("commands");
  const note = useId();
  return (
    <div>
      <label style={{ display: "flex", alignItems: "center", gap: 4 }}>
        <Checkbox
          checked={checked}
          onChange={(_event, now) => onChange(now)}
          slotProps={{ input: { "aria-describedby": note } }}
          style={{ marginLeft: -4 }}
        />
        {t("file.otherNames")}
      </label>
      <p id={note} style={{ margin: 0 }}>
        {t("file.otherNamesNote")}
      </p>
    </div>
  );
}
