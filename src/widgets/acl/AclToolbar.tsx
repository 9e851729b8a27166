import { useNavigate } from "@tanstack/react-router";
import type { AclRow } from "../../api/schemas/permissions";
import type { CallOf } from "../../api/endpoints/index";
import { ActionButton } from "../../components/actions/ActionButton";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { useText } from "../../i18n/useText";
import { CallButton } from "../action/CallButton";
import { useReason } from "../action/useReason";
import type { AclDialog } from "./aclAddress";
import { removeCall, subjectText } from "./entry";

interface AclToolbarProps {
  readonly selected: AclRow | undefined;
  readonly fixedPath: string | undefined;
  /** Why the selected entry cannot be changed here. */
  readonly elsewhere: Reason | undefined;
  readonly onOpen: (dialog: AclDialog) => void;
}

function changeOn(path: string | undefined): CallOf<"acl.update"> | undefined {
  return path === undefined ? undefined : { name: "acl.update", params: { path, roles: [] } };
}

/** Add, Edit, Remove (gui.md section 13.2; Edit is ours). Where the path is fixed, Add tells whether it is allowed. */
export function AclToolbar({ selected, fixedPath, elsewhere, onOpen }: AclToolbarProps) {
  const t = useText("permissions");
  const why = useText("access");
  const common = useText("common");
  const navigate = useNavigate();
  const onPath = useReason(changeOn(fixedPath));
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : elsewhere;
  const entry = (id: "addGroup" | "addUser" | "addToken", kind: "group" | "user" | "token") => ({
    id,
    label: t(`adds.${kind}`),
    icon: kind,
    disabledReason: onPath,
    onClick: () => onOpen(id),
  });
  return (
    <Toolbar label={t("toolbar")}>
      <ActionMenu
        label={t("add")}
        icon="add"
        entries={[entry("addGroup", "group"), entry("addUser", "user"), entry("addToken", "token")]}
      />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={changeOn(selected?.path)}
        reason={nothing}
        onClick={() => onOpen("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={selected === undefined ? undefined : removeCall(selected)}
        reason={nothing}
        onClick={() => onOpen("remove")}
      />
      <ActionButton
        label={common("why")}
        icon="question"
        disabledReason={selected === undefined ? { text: why("reason.selectFirst") } : undefined}
        onClick={() => {
          if (selected === undefined) return;
          const search: object = { authid: subjectText(selected), path: fixedPath ?? selected.path };
          void navigate({ to: "/datacenter/$tab", params: { tab: "why" }, search });
        }}
      />
    </Toolbar>
  );
}
