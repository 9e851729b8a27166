import { useNavigate } from "@tanstack/react-router";
import type { Call } from "../../api/endpoints/index";
import { useEffective } from "../../api/permissions";
import type { UserRow } from "../../api/schemas/users";
import { ActionButton } from "../../components/actions/ActionButton";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { ToolbarSeparator } from "../../components/actions/ToolbarSeparator";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import type { GuiGate } from "../../widgets/action/useReason";
import { newUserCall } from "./newUserCall";
import type { USER_DIALOGS } from "./search";
import { isLocked } from "./tfaState";

export type UserDialog = (typeof USER_DIALOGS)[number];

interface UsersToolbarProps {
  readonly selected: UserRow | undefined;
  readonly onOpen: (dialog: UserDialog) => void;
}

const GATE: GuiGate = { bucket: "access", privilege: "User.Modify" };
const WITH_PASSWORD: ReadonlySet<string | undefined> = new Set(["ad", "ldap", "pam", "pve"]);

type UserCall = Extract<Call["name"], "users.update" | "users.delete" | "users.unlockTfa">;

function callOn(name: UserCall, user: UserRow | undefined): Call | undefined {
  return user === undefined ? undefined : { name, params: { userid: user.userid } };
}

function passwordCall(user: UserRow | undefined): Call | undefined {
  return user === undefined ? undefined : { name: "password.update", params: { userid: user.userid, password: "" } };
}

/** The buttons of Users with their conditions (gui.md section 5.2). */
export function UsersToolbar({ selected, onOpen }: UsersToolbarProps) {
  const t = useText("users");
  const why = useText("access");
  const own = useEffective(undefined);
  const navigate = useNavigate();
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const unless = (fits: boolean, key: "rootIsFixed" | "realmHasNoPasswords" | "notLocked"): Reason | undefined =>
    nothing ?? (fits ? undefined : { text: why(`reason.${key}`) });
  const whenRemovable = unless(selected?.userid !== "root@pam", "rootIsFixed");
  const whenPassword = unless(WITH_PASSWORD.has(selected?.["realm-type"]), "realmHasNoPasswords");
  const whenLocked = unless(selected !== undefined && isLocked(selected), "notLocked");
  const button = (dialog: UserDialog) => () => onOpen(dialog);
  return (
    <Toolbar label={t("toolbar")}>
      <CallButton label={t("add")} icon="add" call={newUserCall(own.data)} gui={GATE} onClick={button("add")} />
      <ToolbarSeparator />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={callOn("users.update", selected)}
        gui={GATE}
        reason={nothing}
        onClick={button("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={callOn("users.delete", selected)}
        gui={GATE}
        reason={whenRemovable}
        onClick={button("remove")}
      />
      <ToolbarSeparator />
      <CallButton
        label={t("password")}
        icon="key"
        call={passwordCall(selected)}
        reason={whenPassword}
        onClick={button("password")}
      />
      <ToolbarSeparator />
      <ActionButton
        label={t("permissions")}
        icon="permission"
        disabledReason={nothing}
        onClick={button("permissions")}
      />
      <ToolbarSeparator />
      <CallButton
        label={t("unlockTfa")}
        icon="unlock"
        call={callOn("users.unlockTfa", selected)}
        gui={GATE}
        reason={whenLocked}
        onClick={button("unlock")}
      />
      <ToolbarSeparator />
      <ActionButton
        label={t("tokens")}
        icon="token"
        disabledReason={nothing}
        onClick={() => {
          const search: object = { user: selected?.userid };
          void navigate({ to: "/datacenter/$tab", params: { tab: "tokens" }, search });
        }}
      />
      <CallButton label={t("import")} icon="upload" call={newUserCall(own.data)} gui={GATE} onClick={button("import")} />
    </Toolbar>
  );
}
