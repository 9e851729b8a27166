import { lazy, Suspense } from "react";
import type { RoleRow } from "../../api/schemas/roles";
import { namesOf } from "../../widgets/select/namesOf";
import { RoleCreate, RoleEdit } from "./RoleDialog";
import { RoleRemove } from "./RoleRemove";
import type { RoleDialog } from "./search";

const RoleDetails = lazy(async () => ({ default: (await import("./RoleDetails")).RoleDetails }));
const PrivilegeCatalogue = lazy(async () => ({ default: (await import("./PrivilegeCatalogue")).PrivilegeCatalogue }));

interface RoleWindowsProps {
  readonly dialog: RoleDialog | undefined;
  readonly selected: RoleRow | undefined;
  readonly roles: readonly RoleRow[];
  readonly other: string | undefined;
  readonly onOther: (roleid: string | undefined) => void;
  /** Closes the dialog and selects this role. */
  readonly onSelect: (roleid: string | undefined) => void;
  readonly onClose: () => void;
}

/** The open dialog of Roles, for the role that the address names. */
export function RoleWindows(props: RoleWindowsProps) {
  const { dialog, selected, roles, other, onOther, onSelect, onClose } = props;
  const done = { onDone: onSelect, onClose };
  if (dialog === undefined) return null;
  if (dialog === "create") return <RoleCreate {...done} />;
  if (dialog === "catalogue") {
    return (
      <Suspense fallback={null}>
        <PrivilegeCatalogue roles={roles} onClose={onClose} />
      </Suspense>
    );
  }
  if (selected === undefined) return null;
  const { roleid } = selected;
  if (dialog === "clone") return <RoleCreate key={roleid} privs={namesOf(selected.privs)} {...done} />;
  if (dialog === "show") {
    return (
      <Suspense fallback={null}>
        <RoleDetails role={selected} roles={roles} other={other} onOther={onOther} onClose={onClose} />
      </Suspense>
    );
  }
  if (selected.special === true) return null;
  if (dialog === "edit") return <RoleEdit key={roleid} roleid={roleid} {...done} />;
  return <RoleRemove roleid={roleid} onDone={() => onSelect(undefined)} onClose={onClose} />;
}
