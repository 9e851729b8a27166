import Dialog from "@mui/material/Dialog";
import useMediaQuery from "@mui/material/useMediaQuery";
import { createContext, type ReactNode, useState } from "react";
import { narrow } from "../theme/tone";

/** What a window tells the box that it stands in. */
export interface WindowSettings {
  /** What Escape and a press beside the window do. */
  readonly onClose: () => void;
  readonly titleId: string | undefined;
  /** In px; default 460. */
  readonly width?: number | undefined;
  readonly role?: "dialog" | "alertdialog" | undefined;
  readonly describedBy?: string | undefined;
}

/** How a window takes a box that is open already; `undefined` where there is none. */
export const OpenWindow = createContext<((settings: WindowSettings) => void) | undefined>(undefined);

interface WindowPlaceBoxProps {
  readonly open: boolean;
  readonly settings: WindowSettings;
  readonly children: ReactNode;
}

/** The box and its backdrop. */
export function WindowPlaceBox({ open, settings, children }: WindowPlaceBoxProps) {
  const { onClose, width = 460, role = "dialog", describedBy, titleId } = settings;
  const full = useMediaQuery(narrow);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullScreen={full && role !== "alertdialog"}
      maxWidth={false}
      role={role}
      {...(titleId === undefined ? {} : { "aria-labelledby": titleId })}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      slotProps={{ paper: { style: full ? {} : { width, maxWidth: "calc(100vw - 32px)" } } }}
    >
      {children}
    </Dialog>
  );
}

/** An open box for windows that follow one another, such as "Loading…" and then the form. */
export function WindowPlaces({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const [settings, take] = useState<WindowSettings>({ onClose, titleId: undefined });
  return (
    <WindowPlaceBox open settings={settings}>
      <OpenWindow value={take}>{children}</OpenWindow>
    </WindowPlaceBox>
  );
}
