import type * as z from "zod/mini";
import type { RealmRow } from "../../api/schemas/realms";
import { DirectoryDialog } from "./DirectoryDialog";
import type { DirectoryTab } from "./DirectoryTabs";
import { OpenIdDialog } from "./OpenIdDialog";
import { RealmEdit } from "./RealmEdit";
import { RealmRemove } from "./RealmRemove";
import { RealmSync } from "./RealmSync";
import type { search } from "./search";

interface RealmDialogsProps {
  readonly dialog: z.output<typeof search>["dialog"];
  readonly tab: DirectoryTab;
  readonly onTab: (tab: DirectoryTab) => void;
  readonly selected: RealmRow | undefined;
  /** Closes the dialog and selects this realm, or none. */
  readonly onDone: (select: string | undefined) => void;
  readonly onClose: () => void;
}

/** The dialog that the address names. */
export function RealmDialogs({ dialog, tab, onTab, selected, onDone, onClose }: RealmDialogsProps) {
  const ends = { onDone, onClose };
  switch (dialog) {
    case "add-ad":
    case "add-ldap":
      return <DirectoryDialog key={dialog} kind={dialog === "add-ad" ? "ad" : "ldap"} tab={tab} onTab={onTab} {...ends} />;
    case "add-openid":
      return <OpenIdDialog {...ends} />;
    case "edit":
      return selected === undefined ? null : (
        <RealmEdit key={selected.realm} row={selected} tab={tab} onTab={onTab} {...ends} />
      );
    case "remove":
      return selected === undefined ? null : (
        <RealmRemove realm={selected.realm} onDone={() => onDone(undefined)} onClose={onClose} />
      );
    case "sync":
      return selected === undefined ? null : (
        <RealmSync key={selected.realm} realm={selected.realm} onClose={onClose} />
      );
    case undefined:
      return null;
  }
}
