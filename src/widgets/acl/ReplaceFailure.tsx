import { useText } from "../../i18n/useText";
import { Banner } from "../../components/layout/Banner";
import { FailureNotice } from "../failure/FailureNotice";
import { entryId, subjectText } from "./entry";
import type { Replaced } from "./replaceEntry";

/** Why an entry was not changed, and which entries exist now where that is not as before. */
export function ReplaceFailure({ failed }: { readonly failed: Exclude<Replaced, { outcome: "done" }> }) {
  const t = useText("permissions");
  const notice = <FailureNotice error={failed.error} />;
  if (failed.outcome === "unchanged") {
    return (
      <>
        {failed.takenBack ? <Banner tone="info">{t("half.takenBack")}</Banner> : null}
        {notice}
      </>
    );
  }
  return (
    <>
      <Banner tone="warning">
        {t(`half.${failed.outcome}`)}
        <ul style={{ margin: 0, paddingInlineStart: 18 }}>
          {failed.exist.map((entry) => (
            <li key={entryId(entry)}>
              {t("half.exists", { role: entry.roleid, path: entry.path, subject: subjectText(entry) })}
            </li>
          ))}
        </ul>
      </Banner>
      {notice}
    </>
  );
}
