import Link from "@mui/material/Link";
import { useSyncExternalStore } from "react";
import { useText } from "../../i18n/useText";
import { newVersion, onNewVersion } from "../newVersion";

/** Offers a newer version of the hosted trainer: it comes when it is asked for, not before. */
export function NewVersionLink() {
  const t = useText("frame");
  const version = useSyncExternalStore(onNewVersion, newVersion);
  if (version === undefined) return null;
  return (
    <span role="status">
      <Link component="button" onClick={version.take}>
        {t("newVersion")}
      </Link>
    </span>
  );
}
