import { useRealm } from "../../api/realm";
import type { RealmRow } from "../../api/schemas/realms";
import { useText } from "../../i18n/useText";
import { LoadedWindow } from "../../widgets/load/LoadedWindow";
import { BuiltInDialog } from "./BuiltInDialog";
import { DirectoryDialog } from "./DirectoryDialog";
import type { DirectoryTab } from "./DirectoryTabs";
import { OpenIdDialog } from "./OpenIdDialog";

interface RealmEditProps {
  readonly row: RealmRow;
  readonly tab: DirectoryTab;
  readonly onTab: (tab: DirectoryTab) => void;
  readonly onDone: (realm: string) => void;
  readonly onClose: () => void;
}

/** Reads the realm, then opens the dialog of its kind. */
export function RealmEdit({ row, tab, onTab, onDone, onClose }: RealmEditProps) {
  const t = useText("realms");
  const { realm } = row;
  const query = useRealm(realm);
  const ends = { onDone: () => onDone(realm), onClose };
  return (
    <LoadedWindow title={t("edit")} query={query} onClose={onClose}>
      {(record) => {
        const stored = { realm, record };
        switch (record.type) {
          case "ad":
          case "ldap":
            return <DirectoryDialog kind={record.type} stored={stored} tab={tab} onTab={onTab} {...ends} />;
          case "openid":
            return <OpenIdDialog stored={stored} {...ends} />;
          default:
            return <BuiltInDialog {...stored} kind={record.type === "pam" ? "pam" : "pve"} {...ends} />;
        }
      }}
    </LoadedWindow>
  );
}
