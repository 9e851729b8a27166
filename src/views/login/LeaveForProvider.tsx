import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { goToProvider } from "./openIdReturn";

/** Instead of a password: the way over the provider, for a session of an OpenID realm that has ended. */
export function LeaveForProvider({ realm }: { readonly realm: string }) {
  const t = useText("login");
  const [failure, setFailure] = useState<unknown>();
  return (
    <>
      <span>{t("openIdAgainHint")}</span>
      {failure === undefined ? null : <FailureNotice error={failure} />}
      <Button variant="contained" onClick={() => void goToProvider(realm).catch(setFailure)}>
        {t("loginOpenId")}
      </Button>
    </>
  );
}
