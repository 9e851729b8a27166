import Link from "@mui/material/Link";
import { useText } from "../../i18n/useText";
import { useKept } from "../address/useKept";
import { type WhyAddress, whyHref } from "./whyAddress";

interface WhyLinkProps {
  readonly question: WhyAddress;
  /** Says of what it is the explanation, for those who hear links out of their place. */
  readonly about?: string;
}

/** Leads to the explanation; out of a dialog it opens beside it, so that nothing that was typed is lost. */
export function WhyLink({ question, about }: WhyLinkProps) {
  const t = useText("common");
  const kept = useKept();
  return (
    <Link
      href={kept(whyHref(question))}
      {...(about !== undefined && { "aria-label": `${t("why")} ${about}` })}
      onClick={({ currentTarget }) => {
        currentTarget.target = currentTarget.closest("[role=dialog],[role=alertdialog]") === null ? "" : "_blank";
        currentTarget.rel = "opener";
      }}
    >
      {t("why")}
    </Link>
  );
}
