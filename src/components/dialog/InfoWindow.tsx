import type { ReactNode } from "react";
import { WindowFrame } from "./WindowFrame";
import { WindowBody, WindowFoot } from "./WindowParts";

export interface InfoWindowProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: number;
  /** Buttons at the end. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A window that shows something and writes nothing. */
export function InfoWindow({ open, title, onClose, width, actions, children }: InfoWindowProps) {
  return (
    <WindowFrame open={open} title={title} onClose={onClose} width={width ?? 640}>
      <WindowBody>{children}</WindowBody>
      {actions === undefined ? null : <WindowFoot>{actions}</WindowFoot>}
    </WindowFrame>
  );
}
