import { createContext, useContext } from "react";

export type ToastTone = "success" | "info" | "warning" | "error";

/** A short message that goes by itself; `action` is for instance Undo. */
export interface Toast {
  readonly text: string;
  readonly tone: ToastTone;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
}

export type ShowToast = (toast: Toast) => void;

export const ToastContext = createContext<ShowToast>(() => undefined);

/** The function that shows a toast; needs a `ToastProvider` above. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}
