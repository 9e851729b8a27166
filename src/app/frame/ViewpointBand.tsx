import Button from "@mui/material/Button";
import { useOwnSession } from "../../api/currentSession";
import { setViewpoint, useViewpoint } from "../../api/viewpoint";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

/** Says, while the console is seen as another login, that it is, and leads back in one press. */
export function ViewpointBand() {
  const t = useText("frame");
  const view = useViewpoint();
  const own = useOwnSession();
  if (view === undefined || own.status !== "in") return null;
  return (
    <div role="region" aria-label={t("viewpoint.title")}>
      <Banner
        tone="warning"
        action={
          <Button variant="contained" onClick={() => setViewpoint(undefined)}>
            {t("viewpoint.back", { authid: own.userid })}
          </Button>
        }
      >
        {t("viewpoint.text", { authid: view.authid })}
      </Banner>
    </div>
  );
}
