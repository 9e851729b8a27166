import { useMemo } from "react";
import { type AskedRight, privilegeNames } from "../../access/holders/rightHolders";
import { matrixOverPaths, matrixOverPrivileges } from "../../access/holders/rightsMatrix";
import type { KnownModel } from "../../access/knownModel";
import { useResources } from "../../api/resources";
import type { MatrixColumn } from "../../components/matrix/MatrixGrid";
import { useText } from "../../i18n/useText";
import { labelOfRow } from "../../widgets/resource/serverView";
import { MatrixPanel } from "./MatrixPanel";
import { privilegeOf, rightText } from "./right";

const NONE: readonly never[] = [];

/** Logins x guests for one right. */
export function GuestMatrix({ known, right }: { readonly known: KnownModel; readonly right: AskedRight }) {
  const t = useText("whoCan");
  const rows = useResources().data ?? NONE;
  const columns = useMemo((): readonly MatrixColumn[] => {
    const guests = rows.filter(({ vmid, type }) => vmid !== undefined && (type === "qemu" || type === "lxc"));
    return guests
      .toSorted((left, right) => (left.vmid ?? 0) - (right.vmid ?? 0))
      .map((row) => ({ id: `/vms/${String(row.vmid)}`, label: String(row.vmid), name: labelOfRow(row) }));
  }, [rows]);
  const paths = useMemo(() => columns.map(({ id }) => id), [columns]);
  const matrix = useMemo(() => matrixOverPaths(known, right, paths), [known, right, paths]);
  const privilege = useMemo(() => {
    const roles: ReadonlyMap<string, { readonly privileges: ReadonlySet<string> }> = known.model.roles;
    return privilegeOf(right, (role) => [...(roles.get(role)?.privileges ?? [])].sort());
  }, [known, right]);
  return (
    <MatrixPanel
      name="who-can-guests"
      label={t("matrixGuests", { right: rightText(right, t) })}
      known={known}
      matrix={matrix}
      columns={columns}
      questionOf={(authid, { id }) => ({ authid, path: id, privilege })}
    />
  );
}

/** Logins x privileges of one path. */
export function PrivilegeMatrix({ known, path }: { readonly known: KnownModel; readonly path: string }) {
  const t = useText("whoCan");
  const names = useMemo(() => privilegeNames(known, path), [known, path]);
  const columns = useMemo(() => names.map((name): MatrixColumn => ({ id: name, label: name, name })), [names]);
  const matrix = useMemo(() => matrixOverPrivileges(known, path, names), [known, path, names]);
  return (
    <MatrixPanel
      name="who-can-privileges"
      label={t("matrixPrivileges", { path })}
      known={known}
      matrix={matrix}
      columns={columns}
      questionOf={(authid, { id }) => ({ authid, path, privilege: id })}
    />
  );
}
