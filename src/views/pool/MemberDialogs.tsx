import type { ResourceRow } from "../../api/schemas/resources";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import { labelOfRow } from "../../widgets/resource/serverView";
import { AddGuests } from "./AddGuests";
import { AddStorage } from "./AddStorage";
import { removeMemberCall } from "./memberCalls";
import type { MemberDialog } from "./search";

interface MemberDialogsProps {
  readonly pool: string;
  readonly dialog: MemberDialog | undefined;
  readonly members: readonly ResourceRow[];
  readonly selected: ResourceRow | undefined;
  readonly onDone: (sel: string | undefined) => void;
  readonly onClose: () => void;
}

/** The dialogs of a pool's members, by the address. */
export function MemberDialogs({ pool, dialog, members, selected, onDone, onClose }: MemberDialogsProps) {
  const t = useText("pools");
  const done = () => onDone(undefined);
  if (dialog === "addGuests") return <AddGuests pool={pool} onDone={done} onClose={onClose} />;
  if (dialog === "addStorage") return <AddStorage pool={pool} members={members} onDone={done} onClose={onClose} />;
  if (dialog !== "remove" || selected === undefined) return null;
  const member = selected.type === "storage" ? (selected.storage ?? "") : labelOfRow(selected);
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={t("removeMember", { member, pool, path: `/pool/${pool}` })}
      confirmLabel={t("remove")}
      danger
      calls={[removeMemberCall(pool, selected)]}
      success={t("memberRemoved", { member, pool })}
      onDone={done}
      onClose={onClose}
    />
  );
}
