import type { RoleRow } from "../../api/schemas/roles";
import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { ToolbarSeparator } from "../../components/actions/ToolbarSeparator";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import type { RoleDialog } from "./search";

interface RolesToolbarProps {
  readonly selected: RoleRow | undefined;
  readonly onOpen: (dialog: RoleDialog) => void;
}

function useFixed(selected: RoleRow | undefined): Reason | undefined {
  const why = useText("access");
  if (selected === undefined) return { text: why("reason.selectFirst") };
  return selected.special === true ? { text: why("reason.builtIn") } : undefined;
}

/** The buttons of Roles (gui.md section 10); Clone, Details and Privileges are ours. */
export function RolesToolbar({ selected, onOpen }: RolesToolbarProps) {
  const t = useText("roles");
  const why = useText("access");
  const fixed = useFixed(selected);
  const nothing = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
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
      <ToolbarSeparator />
      <CallButton
        label={t("clone")}
        icon="copy"
        call={{ name: "roles.create", params: { roleid: "" } }}
        reason={nothing}
        onClick={() => onOpen("clone")}
      />
      <ActionButton label={t("details")} icon="info" disabledReason={nothing} onClick={() => onOpen("show")} />
      <ActionButton label={t("catalogue")} icon="permission" onClick={() => onOpen("catalogue")} />
    </Toolbar>
  );
}
