import type { RealmRow } from "../../api/schemas/realms";
import { ActionMenu } from "../../components/actions/ActionMenu";
import type { MenuEntry } from "../../components/actions/MenuEntry";
import type { Reason } from "../../components/actions/Reason";
import { Toolbar } from "../../components/actions/Toolbar";
import { ToolbarSeparator } from "../../components/actions/ToolbarSeparator";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { useReason } from "../../widgets/action/useReason";
import { MakeDefault } from "./MakeDefault";

type RealmDialog = "add-ad" | "add-ldap" | "add-openid" | "edit" | "remove" | "sync";

interface RealmsToolbarProps {
  readonly selected: RealmRow | undefined;
  readonly onOpen: (dialog: RealmDialog) => void;
}

const ADDABLE = ["ad", "ldap", "openid"] as const;

function isDirectory(row: RealmRow): boolean {
  return row.type === "ad" || row.type === "ldap";
}

function isBuiltIn(row: RealmRow): boolean {
  return row.type === "pam" || row.type === "pve";
}

/** The buttons of Realms (gui.md section 11.1). */
export function RealmsToolbar({ selected, onOpen }: RealmsToolbarProps) {
  const t = useText("realms");
  const why = useText("access");
  const mayNotAdd = useReason({ name: "realms.create", params: { realm: "", type: "ldap" } });
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const fixed = selected !== undefined && isBuiltIn(selected) ? { text: why("reason.builtInRealm") } : undefined;
  const noSync = selected !== undefined && !isDirectory(selected) ? { text: t("sync.onlyDirectories") } : undefined;
  const realm = selected?.realm ?? "";
  const entries = ADDABLE.map(
    (kind): MenuEntry => ({
      id: kind,
      label: t(`kind.${kind}`),
      icon: kind === "openid" ? "external" : "realm",
      onClick: () => onOpen(`add-${kind}`),
      disabledReason: mayNotAdd,
    }),
  );
  return (
    <Toolbar label={t("toolbar")}>
      <ActionMenu label={t("add")} icon="add" entries={entries} />
      <CallButton
        label={t("edit")}
        icon="edit"
        call={{ name: "realms.update", params: { realm } }}
        reason={nothing}
        onClick={() => onOpen("edit")}
      />
      <CallButton
        label={t("remove")}
        icon="remove"
        call={{ name: "realms.delete", params: { realm } }}
        reason={nothing ?? fixed}
        onClick={() => onOpen("remove")}
      />
      <ToolbarSeparator />
      <CallButton
        label={t("sync.button")}
        icon="refresh"
        call={{ name: "realms.sync", params: { realm } }}
        asks
        reason={nothing ?? noSync}
        onClick={() => onOpen("sync")}
      />
      <MakeDefault selected={selected} nothing={nothing} />
    </Toolbar>
  );
}
