import Link from "@mui/material/Link";
import { EmptyState } from "../components/feedback/EmptyState";
import { Page } from "../components/layout/Page";
import { useText } from "../i18n/useText";

/** An address that leads nowhere: says so, and where to go. */
export function NotFound() {
  const t = useText("frame");
  return (
    <Page title={t("notFound")}>
      <EmptyState
        icon="question"
        title={t("notFound")}
        action={<Link href="#/datacenter/search">{t("toDatacenter")}</Link>}
      >
        {t("notFoundHint")}
      </EmptyState>
    </Page>
  );
}
