import { useNavigate } from "@tanstack/react-router";
import type { WorldRow } from "../../api/sandbox/info";
import { ActionButton } from "../../components/actions/ActionButton";
import { Toolbar } from "../../components/actions/Toolbar";
import { ToolbarSeparator } from "../../components/actions/ToolbarSeparator";
import type { Reason } from "../../components/actions/Reason";
import { useText } from "../../i18n/useText";

interface WorldsToolbarProps {
  readonly selected: WorldRow | undefined;
  readonly open: string | undefined;
  readonly onDialog: (dialog: "open" | "new" | "rename" | "reset" | "remove" | "export" | "share" | "logins") => void;
}

/** The buttons of Worlds; export and logins are about the open world. */
export function WorldsToolbar({ selected, open, onDialog }: WorldsToolbarProps) {
  const t = useText("sandbox");
  const words = useText("scenario");
  const why = useText("access");
  const navigate = useNavigate();
  const nothing: Reason | undefined = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  const isOpen: Reason | undefined = selected?.id === open ? { text: t("worlds.openAlready") } : undefined;
  return (
    <Toolbar label={t("worlds.toolbar")}>
      <ActionButton
        label={t("worlds.open")}
        icon="folder"
        disabledReason={nothing ?? isOpen}
        onClick={() => onDialog("open")}
      />
      <ActionButton label={t("worlds.new")} icon="add" onClick={() => onDialog("new")} />
      <ActionButton
        label={t("worlds.import")}
        icon="upload"
        onClick={() => void navigate({ to: "/sandbox/$tab", params: { tab: "import" } })}
      />
      <ActionButton
        label={words("list.file")}
        icon="flag"
        onClick={() => void navigate({ to: "/sandbox/$tab", params: { tab: "lessons" }, search: { dialog: "file" } })}
      />
      <ActionButton
        label={t("worlds.rename")}
        icon="edit"
        disabledReason={nothing}
        onClick={() => onDialog("rename")}
      />
      <ActionButton
        label={t("worlds.reset")}
        icon="refresh"
        disabledReason={nothing}
        onClick={() => onDialog("reset")}
      />
      <ActionButton
        label={t("worlds.remove")}
        icon="remove"
        disabledReason={nothing}
        onClick={() => onDialog("remove")}
      />
      <ToolbarSeparator />
      <ActionButton label={t("worlds.export")} icon="download" onClick={() => onDialog("export")} />
      <ActionButton label={t("worlds.share")} icon="link" onClick={() => onDialog("share")} />
      <ActionButton label={t("worlds.logins")} icon="key" onClick={() => onDialog("logins")} />
    </Toolbar>
  );
}
