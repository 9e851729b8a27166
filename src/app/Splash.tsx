import LinearProgress from "@mui/material/LinearProgress";
import { useText } from "../i18n/useText";

/** The quiet first moment: no jump when the screen follows. */
export function Splash() {
  const t = useText("common");
  return <LinearProgress aria-label={t("loading")} sx={{ height: 2 }} />;
}
