import type { GroupRow } from "../../api/schemas/groups";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";

interface GroupsToolbarProps {
  readonly selected: GroupRow | undefined;
  readonly onOpen: (dialog: "create" | "edit" | "remove") => void;
}

/** The buttons of Groups (gui.md section 8). The real GUI tests nothing here, so the server's checks are told. */
export function GroupsToolbar({ selected, onOpen }: GroupsToolbarProps) {
  const t = useText("groups");
  const why = useText("access");
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const groupid = selected?.groupid ?? "";
  return (
    <Toolbar label={t("toolbar")}>
      <CallButton
        label={t("create")}
        icon="add"
        call={{ name: "groups.create", params: { groupid: "" } }}
        onClick={() => onOpen("create")}
      />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={{ name: "groups.update", params: { groupid } }}
        reason={nothing}
        onClick={() => onOpen("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={{ name: "groups.delete", params: { groupid } }}
        reason={nothing}
        onClick={() => onOpen("remove")}
      />
    </Toolbar>
  );
}
