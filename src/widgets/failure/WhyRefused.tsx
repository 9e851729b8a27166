import Link from "@mui/material/Link";
import { decodeError } from "../../access/errorText/decodeError";
import { useText } from "../../i18n/useText";
import { whyHref } from "../why/whyAddress";

interface WhyRefusedProps {
  readonly authid: string;
  readonly error: string;
  /** Of the entry that was refused: the text of a refused delegation does not name it. */
  readonly entryPath: string | undefined;
}

/** Leads from PVE's refusal to its explanation; out of a dialog beside it, so that what was typed stays. */
export function WhyRefused({ authid, error, entryPath }: WhyRefusedProps) {
  const t = useText("common");
  const place = entryPath !== undefined && decodeError(error).kind === "delegation";
  const more = place ? { path: entryPath, privilege: "Permissions.Modify" } : {};
  return (
    <Link
      href={whyHref({ authid, error, ...more })}
      rel="opener"
      onClick={({ currentTarget }) => {
        currentTarget.target = currentTarget.closest("[role=dialog],[role=alertdialog]") === null ? "" : "_blank";
      }}
    >
      {t("why")}
    </Link>
  );
}
