import MenuItem from "@mui/material/MenuItem";
import MuiTextField from "@mui/material/TextField";
import { type Language, OFFERED } from "../../i18n/languages";
import { changeLanguage } from "../../i18n/load";
import { useLanguage, useText } from "../../i18n/useText";

/** Changes the language at once; what was typed stays. */
export function LanguageChoice() {
  const t = useText("login");
  const language = useLanguage();
  return (
    <MuiTextField
      select
      size="small"
      label={t("language")}
      value={language}
      onChange={(event) => void changeLanguage(event.target.value as Language)}
    >
      {OFFERED.map((one) => (
        <MenuItem key={one.code} value={one.code} lang={one.code}>
          {one.name}
        </MenuItem>
      ))}
    </MuiTextField>
  );
}
