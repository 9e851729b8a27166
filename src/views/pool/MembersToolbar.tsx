import type { ResourceRow } from "../../api/schemas/resources";
import { ActionMenu } from "../../components/actions/ActionMenu";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { useReason } from "../../widgets/action/useReason";
import { removeMemberCall } from "./memberCalls";
import type { MemberDialog } from "./search";

interface MembersToolbarProps {
  readonly pool: string;
  readonly selected: ResourceRow | undefined;
  readonly onOpen: (dialog: MemberDialog) => void;
}

/** Add and Remove of a pool's members (gui.md section 9.3). The real GUI tests nothing here. */
export function MembersToolbar({ pool, selected, onOpen }: MembersToolbarProps) {
  const t = useText("pools");
  const why = useText("access");
  const reason = useReason({ name: "pools.update", params: { poolid: pool } });
  const entry = (id: "addGuests" | "addStorage", label: string, icon: "guest" | "storage") => ({
    id,
    label,
    icon,
    disabledReason: reason,
    onClick: () => onOpen(id),
  });
  return (
    <Toolbar label={t("memberToolbar")}>
      <ActionMenu
        label={t("add")}
        icon="add"
        entries={[entry("addGuests", t("virtualMachine"), "guest"), entry("addStorage", t("storage"), "storage")]}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={selected === undefined ? undefined : removeMemberCall(pool, selected)}
        reason={selected === undefined ? { text: why("reason.selectFirst") } : undefined}
        onClick={() => onOpen("remove")}
      />
    </Toolbar>
  );
}
