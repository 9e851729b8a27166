import { useMemo } from "react";
import type { RoleRow } from "../../api/schemas/roles";
import { PickInput } from "../../components/fields/PickInput";
import { useText } from "../../i18n/useText";
import { namesOf } from "../../widgets/select/namesOf";
import { PrivilegeList } from "./PrivilegeList";
import { roleDifference } from "./roleUse";

interface RoleCompareProps {
  readonly role: RoleRow;
  readonly roles: readonly RoleRow[];
  readonly other: string | undefined;
  readonly onOther: (roleid: string | undefined) => void;
}

/** What a role holds beyond another one, and the reverse. */
export function RoleCompare({ role, roles, other, onOther }: RoleCompareProps) {
  const t = useText("roles");
  const columns = useMemo(
    () => [{ id: "roleid", header: t("role"), text: (row: RoleRow) => row.roleid, mono: true }],
    [t],
  );
  const found = roles.find((row) => row.roleid === other);
  const rows = useMemo(() => roles.filter((row) => row.roleid !== role.roleid), [roles, role.roleid]);
  const difference = found && roleDifference(namesOf(role.privs), namesOf(found.privs));
  return (
    <>
      <PickInput
        label={t("compareWith")}
        placeholder={t("compareWith")}
        value={found?.roleid ?? ""}
        onChange={(id) => onOther(id === "" ? undefined : id)}
        rows={rows}
        columns={columns}
        rowId={(row) => row.roleid}
      />
      {found === undefined || difference === undefined ? null : (
        <div role="status">
          {difference.onlyHere.length + difference.onlyThere.length === 0 ? <p>{t("same", { id: found.roleid })}</p> : null}
          {difference.onlyHere.length === 0 ? null : (
            <>
              <h3>{t("onlyIn", { id: role.roleid, count: difference.onlyHere.length })}</h3>
              <PrivilegeList privileges={difference.onlyHere} under={3} />
            </>
          )}
          {difference.onlyThere.length === 0 ? null : (
            <>
              <h3>{t("onlyIn", { id: found.roleid, count: difference.onlyThere.length })}</h3>
              <PrivilegeList privileges={difference.onlyThere} under={3} />
            </>
          )}
          <p>{t("inBoth", { count: difference.both.length })}</p>
        </div>
      )}
    </>
  );
}
