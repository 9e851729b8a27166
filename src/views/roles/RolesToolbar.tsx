import type { RoleRow } from "../../api/schemas/roles";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";

interface RolesToolbarProps {
  readonly selected: RoleRow | undefined;
  readonly onOpen: (dialog: "create" | "edit" | "remove") => void;
}

function useFixed(selected: RoleRow | undefined): Reason | undefined {
  const why = useText("access");
  if (selected === undefined) return { text: why("reason.selectFirst") };
  return selected.special === true ? { text: why("reason.builtIn") } : undefined;
}

/** The buttons of Roles (gui.md section 10). */
export function RolesToolbar({ selected, onOpen }: RolesToolbarProps) {
  const t = useText("roles");
  const fixed = useFixed(selected);
  const roleid = selected?.roleid ?? "";
  return (
    <Toolbar label={t("toolbar")}>
      <CallButton
        label={t("create")}
        icon="add"
        call={{ name: "roles.create", params: { roleid: "" } }}
        onClick={() => onOpen("create")}
      />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={{ name: "roles.update", params: { roleid } }}
        reason={fixed}
        onClick={() => onOpen("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={{ name: "roles.delete", params: { roleid } }}
        reason={fixed}
        onClick={() => onOpen("remove")}
      />
    </Toolbar>
  );
}
