import Box from "@mui/material/Box";
import { setReadOnly, useReadOnly } from "../../api/readOnly";
import { useText } from "../../i18n/useText";

/** On a real server: while it is on nothing that changes the server is sent. */
export function ReadOnlySwitch() {
  const t = useText("frame");
  const on = useReadOnly();
  return (
    <Box component="label" title={t("readOnlyHint")} sx={{ display: "inline-flex", alignItems: "center", gap: 0.75, minHeight: 24, cursor: "pointer" }}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => setReadOnly(event.target.checked)}
        style={{ width: 16, height: 16, margin: 4 }}
      />
      {on ? <strong>{t("readOnlyOn")}</strong> : t("readOnly")}
    </Box>
  );
}
