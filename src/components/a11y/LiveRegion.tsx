import { VisuallyHidden } from "./VisuallyHidden";

/** Says `text` to screen readers each time it changes; `urgent` interrupts what is being read. */
export function LiveRegion({ text, urgent = false }: { readonly text: string; readonly urgent?: boolean }) {
  return (
    <VisuallyHidden role={urgent ? "alert" : "status"} aria-live={urgent ? "assertive" : "polite"}>
      {text}
    </VisuallyHidden>
  );
}
