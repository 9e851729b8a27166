import { Suspense } from "react";
import type { AclRow } from "../../api/schemas/permissions";
import { AclAdd } from "./AclAdd";
import type { AclDialog } from "./aclAddress";
import { AclEdit } from "./AclEdit";
import { AclRemove } from "./AclRemove";
import { entryId } from "./entry";

interface AclDialogsProps {
  readonly dialog: AclDialog | undefined;
  readonly selected: AclRow | undefined;
  readonly fixedPath: string | undefined;
  /** With the id of the entry to select afterwards. */
  readonly onDone: (id: string | undefined) => void;
  readonly onClose: () => void;
}

const KINDS = { addGroup: "group", addUser: "user", addToken: "token" } as const;

/** The open dialog of a list of entries. */
export function AclDialogs({ dialog, selected, fixedPath, onDone, onClose }: AclDialogsProps) {
  const common = { fixedPath, onDone, onClose };
  switch (dialog) {
    case undefined:
      return null;
    case "edit":
      return selected === undefined ? null : (
        <Suspense fallback={null}>
          <AclEdit key={entryId(selected)} row={selected} {...common} />
        </Suspense>
      );
    case "remove":
      return selected === undefined ? null : (
        <AclRemove row={selected} onDone={() => onDone(undefined)} onClose={onClose} />
      );
    default:
      return (
        <Suspense fallback={null}>
          <AclAdd key={dialog} first={KINDS[dialog]} {...common} />
        </Suspense>
      );
  }
}
