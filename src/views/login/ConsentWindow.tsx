import Button from "@mui/material/Button";
import { useState } from "react";
import { WindowFrame } from "../../components/dialog/WindowFrame";
import { WindowBody, WindowFoot } from "../../components/dialog/WindowParts";
import { Markdown } from "../../components/text/Markdown";
import { useText } from "../../i18n/useText";

/** What the datacenter wants to be read before a login (gui.md section 3.5). */
export function ConsentWindow({ text }: { readonly text: string }) {
  const t = useText("login");
  const [open, setOpen] = useState(true);
  const accept = () => setOpen(false);
  return (
    <WindowFrame open={open} title={t("consent")} width={600} onClose={accept}>
      <WindowBody tabIndex={0} role="region" aria-label={t("consent")}>
        <Markdown text={text} />
      </WindowBody>
      <WindowFoot>
        <Button variant="contained" autoFocus onClick={accept}>
          {t("consentOk")}
        </Button>
      </WindowFoot>
    </WindowFrame>
  );
}
