import GlobalStyles from "@mui/material/GlobalStyles";
import Portal from "@mui/material/Portal";
import type { ReactNode } from "react";

const SHEET = "print-sheet";

const styles = {
  [`.${SHEET}`]: { display: "none" },
  "@media print": {
    [`body > :not(.${SHEET})`]: { display: "none !important" },
    [`body > .${SHEET}`]: { display: "block", color: "#000", backgroundColor: "#fff", padding: 24 },
  },
} as const;

/** What a printer gets while this is on the page: its content and nothing else. The screen does not show it. */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  return (
    <Portal>
      <GlobalStyles styles={styles} />
      <div className={SHEET} aria-hidden>
        {children}
      </div>
    </Portal>
  );
}
