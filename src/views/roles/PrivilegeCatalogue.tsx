import Button from "@mui/material/Button";
import { useMemo } from "react";
import type { RoleRow } from "../../api/schemas/roles";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";
import { namesOf } from "../../widgets/select/namesOf";
import { privilegeText } from "../../widgets/select/privilegeText";

interface Known {
  readonly name: string;
  readonly said: string;
  readonly roles: readonly string[];
}

interface PrivilegeCatalogueProps {
  readonly roles: readonly RoleRow[];
  readonly onClose: () => void;
}

const rowId = (row: Known) => row.name;

/** Every privilege that this server knows (those of its Administrator role), what it allows and who holds it. */
export function PrivilegeCatalogue({ roles, onClose }: PrivilegeCatalogueProps) {
  const t = useText("roles");
  const say = useText("privileges");
  const rows = useMemo((): readonly Known[] => {
    const all = namesOf(roles.find(({ roleid }) => roleid === "Administrator")?.privs);
    const held = roles.map(({ roleid, privs }) => ({ roleid, privs: new Set(namesOf(privs)) }));
    return all.map((name) => ({
      name,
      said: privilegeText(name, say),
      roles: held.filter(({ privs }) => privs.has(name)).map(({ roleid }) => roleid),
    }));
  }, [roles, say]);
  const columns = useMemo((): readonly Column<Known>[] => {
    const names = (row: Known) => row.roles.join(" ");
    return [
      { id: "name", header: t("privilege"), value: (row) => row.name, width: 210, mono: true, hideable: false },
      { id: "said", header: t("allows"), value: (row) => row.said, render: (row) => row.said, flex: 2, wrap: true },
      {
        id: "roles",
        header: t("inRoles"),
        value: names,
        render: (row) => <span translate="no">{names(row)}</span>,
        flex: 2,
        wrap: true,
      },
    ];
  }, [t]);
  const actions = (
    <Button variant="outlined" onClick={onClose}>
      {t("close")}
    </Button>
  );
  return (
    <InfoWindow open title={t("catalogueTitle")} width={980} onClose={onClose} actions={actions}>
      <div style={{ height: "min(66vh, 560px)", display: "flex", flexDirection: "column", minHeight: 200 }}>
        <DataGrid
          id="privileges"
          label={t("catalogueTitle")}
          rows={rows}
          columns={columns}
          rowId={rowId}
          sort={{ id: "name", desc: false }}
          empty={<EmptyState icon="role" title={t("empty")} />}
        />
      </div>
    </InfoWindow>
  );
}
