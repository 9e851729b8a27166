import { styled } from "@mui/material/styles";
import { type ReactNode, useId } from "react";
import { tone } from "../theme/tone";

const Box = styled("section")({
  border: `1px solid ${tone.line}`,
  borderRadius: 5,
  backgroundColor: tone.paper,
  minWidth: 0,
  "> .title": {
    display: "flex",
    alignItems: "center",
    gap: 8,
    padding: "5px 10px",
    borderBottom: `1px solid ${tone.line}`,
    backgroundColor: tone.strip,
    borderRadius: "5px 5px 0 0",
  },
  "> .title > h2": { margin: 0, fontSize: "0.8125rem", fontWeight: 600, flex: 1, minWidth: 0 },
  // The brand's colour is too faint on a strip.
  "> .title a": { color: tone.text },
  "> .body": { padding: 10 },
});

export interface CardProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled box of a page. */
export function Card({ title, actions, children }: CardProps) {
  const id = useId();
  return (
    <Box aria-labelledby={id}>
      <div className="title">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      <div className="body">{children}</div>
    </Box>
  );
}
