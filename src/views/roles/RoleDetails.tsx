import Button from "@mui/material/Button";
import type { RoleRow } from "../../api/schemas/roles";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { namesOf } from "../../widgets/select/namesOf";
import { PrivilegeList } from "./PrivilegeList";
import { RoleCompare } from "./RoleCompare";
import { RoleUses } from "./RoleUses";

interface RoleDetailsProps {
  readonly role: RoleRow;
  readonly roles: readonly RoleRow[];
  readonly other: string | undefined;
  readonly onOther: (roleid: string | undefined) => void;
  readonly onClose: () => void;
}

/** What a role allows, where it is given, and how it differs from another one. */
export function RoleDetails({ role, roles, other, onOther, onClose }: RoleDetailsProps) {
  const t = useText("roles");
  const privileges = namesOf(role.privs);
  const actions = (
    <Button variant="outlined" onClick={onClose}>
      {t("close")}
    </Button>
  );
  return (
    <InfoWindow open title={t("detailsTitle", { id: role.roleid })} width={720} onClose={onClose} actions={actions}>
      <Card title={t("usedIn")}>
        <RoleUses roleid={role.roleid} />
      </Card>
      <Card title={t("compare")}>
        <RoleCompare role={role} roles={roles} other={other} onOther={onOther} />
      </Card>
      <Card title={t("holds", { count: privileges.length })}>
        {role.roleid === "NoAccess" ? <p style={{ margin: 0 }}>{t("noAccess")}</p> : null}
        <PrivilegeList privileges={privileges} under={2} />
      </Card>
    </InfoWindow>
  );
}
