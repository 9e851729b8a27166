import { lazy, Suspense } from "react";
import type { WorldRow } from "../../api/sandbox/info";
import { ExportWindow } from "./ExportWindow";
import { LoginsWindow } from "./LoginsWindow";
import { ReplaceStore } from "./ReplaceStore";
import { WorldNew } from "./WorldNew";
import { WorldOpen } from "./WorldOpen";
import { WorldRemove } from "./WorldRemove";
import { WorldRename } from "./WorldRename";
import { WorldReset } from "./WorldReset";

const ShareWindow = lazy(() => import("./ShareWindow").then((module) => ({ default: module.ShareWindow })));

interface WorldDialogsProps {
  readonly dialog: string | undefined;
  readonly selected: WorldRow | undefined;
  /** Id of the open world. */
  readonly open: string | undefined;
  readonly onClose: () => void;
  /** The selected world is no more. */
  readonly onGone: () => void;
}

/** The dialog that the address names. */
export function WorldDialogs({ dialog, selected, open, onClose, onGone }: WorldDialogsProps) {
  if (dialog === "new") return <WorldNew onClose={onClose} />;
  if (dialog === "export") return <ExportWindow onClose={onClose} />;
  if (dialog === "share") {
    return (
      <Suspense>
        <ShareWindow onClose={onClose} />
      </Suspense>
    );
  }
  if (dialog === "logins") return <LoginsWindow onClose={onClose} />;
  if (dialog === "replace") return <ReplaceStore onClose={onClose} />;
  if (selected === undefined) return null;
  const isOpen = selected.id === open;
  if (dialog === "open" && !isOpen) return <WorldOpen world={selected} onClose={onClose} />;
  if (dialog === "rename") return <WorldRename key={selected.id} world={selected} onClose={onClose} />;
  if (dialog === "reset") return <WorldReset world={selected} isOpen={isOpen} onClose={onClose} />;
  if (dialog === "remove") return <WorldRemove world={selected} isOpen={isOpen} onClose={onClose} onGone={onGone} />;
  return null;
}
