import { useKnownModel } from "../../access/useKnownModel";
import { useAcl } from "../../api/permissions";
import { Skeletons } from "../../components/feedback/Skeletons";
import { mono } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { entryId, subjectText } from "../../widgets/acl/entry";
import { EntryLink } from "../../widgets/acl/EntryLink";
import { FailureNotice } from "../../widgets/failure/FailureNotice";

/** Where a role is given: one link for each entry. */
export function RoleUses({ roleid }: { readonly roleid: string }) {
  const t = useText("roles");
  const acl = useAcl();
  const known = useKnownModel();
  if (acl.error !== null) return <FailureNotice error={acl.error} onRetry={() => void acl.refetch()} />;
  if (acl.data === undefined) return <Skeletons lines={2} height={20} />;
  const entries = acl.data.filter((row) => row.roleid === roleid);
  return (
    <>
      {entries.length === 0 ? <p style={{ margin: 0 }}>{t("usedNowhere")}</p> : null}
      <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 180, overflow: "auto" }}>
        {entries.map((row) => (
          <li key={entryId(row)} style={{ fontFamily: mono, fontSize: "0.78rem", overflowWrap: "anywhere" }}>
            <EntryLink entry={row}>{`${row.path} ${subjectText(row)}`}</EntryLink>
          </li>
        ))}
      </ul>
      {known?.knows.acl === false ? <p style={{ margin: "4px 0 0" }}>{t("usesPartial")}</p> : null}
    </>
  );
}
