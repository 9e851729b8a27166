import IconButton from "@mui/material/IconButton";
import { useState } from "react";
import { LiveRegion } from "../../components/a11y/LiveRegion";
import { copyText } from "../../components/code/copyText";
import { useToast } from "../../components/feedback/toast";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { lessonLink } from "./lessonLink";

interface CopyLinkProps {
  readonly scenario: string | null;
  readonly step?: string;
  /** Names what the link opens. */
  readonly label: string;
}

/** Copies a link that opens this lesson, and says whether it worked. */
export function CopyLink({ scenario, step, label }: CopyLinkProps) {
  const t = useText("scenario");
  const words = useText("common");
  const toast = useToast();
  const [said, setSaid] = useState("");
  const copy = async () => {
    setSaid("");
    const link = await lessonLink(scenario, step).catch(() => undefined);
    if (link === undefined) {
      toast({ text: t("share.tooLong"), tone: "warning" });
      return;
    }
    setSaid(words((await copyText(link)) ? "copied" : "copyFailed"));
  };
  return (
    <>
      <IconButton size="small" aria-label={label} title={said === "" ? label : said} onClick={() => void copy()}>
        <Icon name={said === "" ? "link" : "check"} />
      </IconButton>
      <LiveRegion text={said} />
    </>
  );
}
