import { useAcl } from "../../api/permissions";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import type { Guest } from "../../widgets/guest/guest";

const SHOWN = 5;

/** What a guest's removal takes along: disks, its permission entries, its pool membership. */
export function RemovalEffect({ guest }: { readonly guest: Guest }) {
  const t = useText("guests");
  const acl = useAcl();
  const path = `/vms/${guest.vmid}`;
  const entries = (acl.data ?? []).filter((row) => row.path === path);
  const list = entries.slice(0, SHOWN).map((row) => `${row.type === "group" ? "@" : ""}${row.ugid} (${row.roleid})`);
  const more = entries.length > SHOWN ? ["…"] : [];
  const { pool } = guest.row;
  return (
    <Banner tone="warning">
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        <li>{t("removeWarning")}</li>
        {entries.length === 0 ? null : (
          <li>{t("removeEntries", { count: entries.length, path, list: [...list, ...more].join(", ") })}</li>
        )}
        {pool === undefined ? null : <li>{t("removePool", { pool })}</li>}
        {entries.length === 0 && pool === undefined ? null : <li>{t("removeReuse")}</li>}
      </ul>
    </Banner>
  );
}
