import { lazy, Suspense } from "react";
import type { FactorEntry } from "./factorEntries";
import type { TfaDialog } from "./search";

const TotpAdd = lazy(async () => ({ default: (await import("./TotpAdd")).TotpAdd }));
const WebauthnAdd = lazy(async () => ({ default: (await import("./WebauthnAdd")).WebauthnAdd }));
const RecoveryAdd = lazy(async () => ({ default: (await import("./RecoveryAdd")).RecoveryAdd }));
const YubicoAdd = lazy(async () => ({ default: (await import("./YubicoAdd")).YubicoAdd }));
const FactorEdit = lazy(async () => ({ default: (await import("./FactorEdit")).FactorEdit }));
const FactorRemove = lazy(async () => ({ default: (await import("./FactorRemove")).FactorRemove }));
const FactorUnlock = lazy(async () => ({ default: (await import("./FactorUnlock")).FactorUnlock }));

interface TfaDialogsProps {
  readonly dialog: TfaDialog | undefined;
  readonly selected: FactorEntry | undefined;
  /** For whom a factor is added, unless another is chosen. */
  readonly userid: string;
  /** Closes the dialog; a row is selected then where one is named. */
  readonly onClose: (select?: string) => void;
  readonly onGone: () => void;
  readonly onKeys: (userid: string, keys: readonly string[]) => void;
}

/** The dialog that the address names, for the row that it names. */
export function TfaDialogs(props: TfaDialogsProps) {
  return (
    <Suspense fallback={null}>
      <OpenDialog {...props} />
    </Suspense>
  );
}

function OpenDialog({ dialog, selected, userid, onClose, onGone, onKeys }: TfaDialogsProps) {
  const close = () => onClose();
  const common = { userid, onDone: onClose, onClose: close };
  switch (dialog) {
    case undefined:
      return null;
    case "totp":
      return <TotpAdd {...common} />;
    case "webauthn":
      return <WebauthnAdd {...common} />;
    case "recovery":
      return <RecoveryAdd {...common} onKeys={onKeys} />;
    case "yubico":
      return <YubicoAdd {...common} />;
    default:
      return selected === undefined ? null : <OnRow dialog={dialog} entry={selected} onClose={close} onGone={onGone} />;
  }
}

interface OnRowProps {
  readonly dialog: "edit" | "remove" | "unlock";
  readonly entry: FactorEntry;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

function OnRow({ dialog, entry, onClose, onGone }: OnRowProps) {
  switch (dialog) {
    case "edit":
      return <FactorEdit key={entry.rowId} entry={entry} onClose={onClose} />;
    case "remove":
      return <FactorRemove key={entry.rowId} entry={entry} onDone={onGone} onClose={onClose} />;
    case "unlock":
      return <FactorUnlock userid={entry.userid} onClose={onClose} />;
  }
}
