import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tone } from "../theme/tone";

const Box = styled("div")({
  display: "flex",
  flexDirection: "column",
  flex: "1 1 auto",
  minHeight: 0,
  minWidth: 0,
  height: "100%",
  "> .bar": {
    display: "flex",
    flex: "none",
    flexWrap: "wrap",
    alignItems: "center",
    gap: 8,
    padding: "5px 10px",
    minHeight: 38,
    borderBottom: `1px solid ${tone.line}`,
    backgroundColor: tone.paper,
  },
  "> .bar > h1": { margin: 0, fontSize: "0.9375rem", fontWeight: 600, flex: "1 1 auto", minWidth: 0 },
  "> .content": {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 auto",
    minHeight: 0,
    minWidth: 0,
    overflow: "auto",
  },
});

export interface PageProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Title bar with actions at its end, and the content below, which gets the height that is left. */
export function Page({ title, actions, children }: PageProps) {
  return (
    <Box>
      <div className="bar">
        <h1>{title}</h1>
        {actions}
      </div>
      <div className="content">{children}</div>
    </Box>
  );
}
