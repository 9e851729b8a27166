import { lazy, Suspense } from "react";
import type { UserRow } from "../../api/schemas/users";
import { EffectiveWindow } from "../../widgets/effective/EffectiveWindow";
import { PasswordWindow } from "../../widgets/password/PasswordWindow";
import { UserAdd } from "./UserAdd";
import { UserEdit } from "./UserEdit";
import { UserRemove } from "./UserRemove";
import { UserUnlock } from "./UserUnlock";
import type { UserDialog } from "./UsersToolbar";

const UserImport = lazy(async () => ({ default: (await import("./import/UserImport")).UserImport }));

interface UserDialogsProps {
  readonly dialog: UserDialog | undefined;
  readonly selected: UserRow | undefined;
  /** Closes the dialog; a name is selected then, `undefined` leaves the selection. */
  readonly onClose: (select?: string) => void;
  readonly onGone: () => void;
}

/** The dialog that the address names, for the row that it names. */
export function UserDialogs({ dialog, selected, onClose, onGone }: UserDialogsProps) {
  const close = () => onClose();
  if (dialog === "add") return <UserAdd onDone={onClose} onClose={close} />;
  if (dialog === "import") {
    return (
      <Suspense fallback={null}>
        <UserImport onClose={close} />
      </Suspense>
    );
  }
  if (dialog === undefined || selected === undefined) return null;
  const { userid } = selected;
  switch (dialog) {
    case "edit":
      return <UserEdit key={userid} userid={userid} onClose={close} />;
    case "remove":
      return <UserRemove userid={userid} onDone={onGone} onClose={close} />;
    case "password":
      return <PasswordWindow open userid={userid} onClose={close} />;
    case "permissions":
      return <EffectiveWindow open authid={userid} onClose={close} />;
    case "unlock":
      return <UserUnlock userid={userid} onClose={close} />;
  }
}
