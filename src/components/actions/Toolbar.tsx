import { styled } from "@mui/material/styles";
import { type ReactNode, useRef } from "react";
import { useRoving } from "../a11y/useRoving";

const Row = styled("div")({ display: "flex", flexWrap: "wrap", gap: 6, alignItems: "center", minWidth: 0 });

/** A row of buttons as one tab stop; wraps where it is narrow, so that no action hides. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const handlers = useRoving(root, "horizontal");
  return (
    <Row ref={root} role="toolbar" aria-label={label} {...handlers}>
      {children}
    </Row>
  );
}
