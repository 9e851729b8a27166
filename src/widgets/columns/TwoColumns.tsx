import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";

const Grid = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
  columnGap: 20,
  rowGap: 8,
  alignItems: "start",
  "> div": { display: "flex", flexDirection: "column", gap: 8, minWidth: 0 },
});

interface TwoColumnsProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Fields side by side where there is room, else one below the other; Tab goes down the left ones first. */
export function TwoColumns({ left, right }: TwoColumnsProps) {
  return (
    <Grid>
      <div>{left}</div>
      <div>{right}</div>
    </Grid>
  );
}
