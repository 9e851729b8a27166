import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import OutlinedInput from "@mui/material/OutlinedInput";
import { useState } from "react";
import { useText } from "../../i18n/useText";
import { ActionButton } from "../actions/ActionButton";
import { InfoWindow } from "../dialog/InfoWindow";
import { Icon } from "../icons/Icon";
import type { SavedFilter } from "./savedFilters";

interface FilterWindowProps {
  readonly saved: readonly SavedFilter[];
  /** There is something to save. */
  readonly filtered: boolean;
  readonly onSave: (name: string) => void;
  readonly onRemove: (name: string) => void;
  readonly onClose: () => void;
}

/** Names the present filter, and removes kept ones. */
export function FilterWindow({ saved, filtered, onSave, onRemove, onClose }: FilterWindowProps) {
  const t = useText("common");
  const [name, setName] = useState("");
  const wanted = name.trim();
  const reason = !filtered ? t("nothingToSave") : wanted === "" ? t("filterNeedsName") : undefined;
  const save = () => {
    if (reason !== undefined) return;
    onSave(wanted);
    onClose();
  };
  const close = (
    <Button variant="outlined" onClick={onClose}>
      {t("close")}
    </Button>
  );
  return (
    <InfoWindow open title={t("savedFilters")} width={420} onClose={onClose} actions={close}>
      <form
        style={{ display: "flex", gap: 8, alignItems: "center" }}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <OutlinedInput
          value={name}
          fullWidth
          placeholder={t("filterName")}
          onChange={(event) => setName(event.target.value)}
          inputProps={{ "aria-label": t("filterName"), maxLength: 60 }}
        />
        <ActionButton
          type="submit"
          variant="contained"
          label={t("save")}
          disabledReason={reason === undefined ? undefined : { text: reason }}
          onClick={() => undefined}
        />
      </form>
      <p style={{ margin: 0 }}>{t("filtersStay")}</p>
      <ul aria-label={t("savedFilters")} style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {saved.map((one) => (
          <li key={one.name} style={{ display: "flex", alignItems: "center", gap: 8 }}>
            <span style={{ flex: 1, minWidth: 0, overflowWrap: "anywhere" }}>{one.name}</span>
            <IconButton aria-label={t("removeItem", { name: one.name })} onClick={() => onRemove(one.name)}>
              <Icon name="remove" />
            </IconButton>
          </li>
        ))}
      </ul>
    </InfoWindow>
  );
}
