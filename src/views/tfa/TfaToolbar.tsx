import { useSession } from "../../api/currentSession";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { ToolbarSeparator } from "../../components/actions/ToolbarSeparator";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import type { FactorEntry } from "./factorEntries";
import type { TfaDialog } from "./search";

const KINDS = [
  ["totp", "clock"],
  ["webauthn", "permission"],
  ["recovery", "note"],
  ["yubico", "key"],
] as const;

interface AddMenuProps {
  readonly onOpen: (dialog: TfaDialog) => void;
}

/** **Add**: the kinds of second factors, always offered (gui.md section 7). */
export function AddMenu({ onOpen }: AddMenuProps) {
  const t = useText("tfa");
  const entries = KINDS.map(([id, icon]): MenuEntry => ({ id, label: t(`adds.${id}`), icon, onClick: () => onOpen(id) }));
  return <ActionMenu label={t("add")} icon="add" entries={entries} />;
}

interface TfaToolbarProps extends AddMenuProps {
  readonly selected: FactorEntry | undefined;
}

/** Add, Edit, Remove of gui.md section 7, and Unlock TFA, which the real GUI has in Users alone. */
export function TfaToolbar({ selected, onOpen }: TfaToolbarProps) {
  const t = useText("tfa");
  const why = useText("access");
  const session = useSession();
  const others = session.status !== "in" || session.userid !== "root@pam";
  const { userid = "", id = "" } = selected ?? {};
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const roots = (dialog: TfaDialog): Reason | undefined =>
    userid === "root@pam" && others ? { text: t("rootOnly"), onTryAnyway: () => onOpen(dialog) } : undefined;
  const fixed: Reason | undefined = selected?.type === "recovery" ? { text: t("keysFixed") } : undefined;
  const open: Reason | undefined = selected?.lockable === true ? undefined : { text: why("reason.notLocked") };
  return (
    <Toolbar label={t("toolbar")}>
      <AddMenu onOpen={onOpen} />
      <ToolbarSeparator />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={{ name: "tfa.update", params: { userid, id } }}
        reason={nothing ?? fixed ?? roots("edit")}
        onClick={() => onOpen("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={{ name: "tfa.delete", params: { userid, id } }}
        reason={nothing ?? roots("remove")}
        onClick={() => onOpen("remove")}
      />
      <ToolbarSeparator />
      <CallButton
        label={t("unlockTfa")}
        icon="unlock"
        call={{ name: "users.unlockTfa", params: { userid } }}
        gui={{ bucket: "access", privilege: "User.Modify" }}
        reason={nothing ?? open}
        onClick={() => onOpen("unlock")}
      />
    </Toolbar>
  );
}
