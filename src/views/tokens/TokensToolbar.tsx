import type { Call } from "../../api/endpoints/index";
import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { ToolbarSeparator } from "../../components/actions/ToolbarSeparator";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import type { GuiGate } from "../../widgets/action/useReason";
import type { TokenDialog } from "./search";
import type { ListedToken } from "./tokenList";

interface TokensToolbarProps {
  readonly selected: ListedToken | undefined;
  readonly onOpen: (dialog: TokenDialog) => void;
}

const GATE: GuiGate = { bucket: "access", privilege: "User.Modify" };

/** The buttons of API Tokens with their conditions (gui.md section 6). */
export function TokensToolbar({ selected, onOpen }: TokensToolbarProps) {
  const t = useText("tokens");
  const why = useText("access");
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const { userid = "", tokenid = "" } = selected ?? {};
  // Also what "Try anyway" sends for Regenerate Secret: a new secret must not be made, and lost, unasked.
  const update: Call = { name: "tokens.update", params: { userid, tokenid } };
  const open = (dialog: TokenDialog) => () => onOpen(dialog);
  return (
    <Toolbar label={t("toolbar")}>
      <ActionButton label={t("add")} icon="add" onClick={open("add")} />
      <CallButton label={t("edit")} icon="edit" call={update} gui={GATE} reason={nothing} onClick={open("edit")} />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={{ name: "tokens.delete", params: { userid, tokenid } }}
        gui={GATE}
        reason={nothing}
        onClick={open("remove")}
      />
      <ToolbarSeparator />
      <CallButton
        label={t("regenerate")}
        icon="refresh"
        call={update}
        gui={GATE}
        reason={nothing}
        onClick={open("regenerate")}
      />
      <ToolbarSeparator />
      <ActionButton
        label={t("permissions")}
        icon="permission"
        disabledReason={nothing}
        onClick={open("permissions")}
      />
    </Toolbar>
  );
}
