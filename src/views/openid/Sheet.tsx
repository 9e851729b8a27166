import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tone } from "../../components/theme/tone";

const Box = styled("section")({
  display: "flex",
  flexDirection: "column",
  gap: 10,
  padding: 14,
  maxWidth: 620,
  "&.alone": {
    margin: "6vh auto",
    backgroundColor: tone.paper,
    border: `2px dashed ${tone.warning}`,
    width: "calc(100% - 24px)",
  },
  "> h1": { margin: 0, fontSize: "1.0625rem" },
  "> p": { margin: 0 },
});

/** What the provider's page is printed on; outside the frame it looks like nothing of the console. */
export function Sheet({ alone, children }: { readonly alone: boolean; readonly children: ReactNode }) {
  return <Box className={alone ? "alone" : undefined}>{children}</Box>;
}
