import { useMemo } from "react";
import { useControl } from "../../api/controls";
import type { SandboxLogin } from "../../api/sandbox/info";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { ControlFailure } from "./ControlFailure";

function loginColumns(t: Text<"sandbox">): readonly Column<SandboxLogin>[] {
  return [
    { id: "userid", header: t("worlds.user"), value: (row) => row.userid, flex: 1, mono: true, hideable: false },
    {
      id: "password",
      header: t("worlds.password"),
      value: (row) => row.password ?? "",
      render: ({ password }) =>
        password === null ? t("worlds.passwordUnknown") : <code translate="no">{password}</code>,
      width: 130,
    },
    {
      id: "may",
      header: t("worlds.mayLogIn"),
      value: (row) => t(row.canLogIn ? "worlds.yes" : "worlds.no"),
      width: 100,
    },
    {
      id: "note",
      header: t("worlds.note"),
      value: (row) => (row.note === undefined ? "" : t(`notes.${row.note}`)),
      flex: 1,
    },
  ];
}

const rowId = (row: SandboxLogin) => row.userid;

/** Who can log in to the open world, and with which password. */
export function LoginsWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useText("sandbox");
  const info = useControl("sandbox.info");
  const columns = useMemo(() => loginColumns(t), [t]);
  return (
    <InfoWindow
      open
      title={t("worlds.loginsTitle", { name: info.data?.world.name ?? "" })}
      onClose={onClose}
      width={680}
    >
      <p style={{ margin: 0 }}>{t("worlds.loginsIntro")}</p>
      <div style={{ display: "flex", height: "min(420px, 60dvh)" }}>
        <DataGrid
          id="logins"
          label={t("worlds.logins")}
          rows={info.data?.logins}
          columns={columns}
          rowId={rowId}
          dim={(row) => !row.canLogIn}
          empty={null}
          error={info.error && <ControlFailure error={info.error} onRetry={() => void info.refetch()} />}
        />
      </div>
    </InfoWindow>
  );
}
