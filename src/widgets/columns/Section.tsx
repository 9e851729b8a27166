import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tone } from "../../components/theme/tone";

const Box = styled("fieldset")({
  border: 0,
  borderTop: `1px solid ${tone.line}`,
  margin: "6px 0 0",
  padding: "4px 0 0",
  minWidth: 0,
  display: "flex",
  flexDirection: "column",
  gap: 6,
  "> legend": { fontWeight: 600, fontSize: "0.75rem", paddingInlineEnd: 8 },
});

/** Fields of one dialog that belong together, under a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box>
      <legend>{title}</legend>
      {children}
    </Box>
  );
}
