import { styled } from "@mui/material/styles";
import { mono, tone } from "../theme/tone";
import { CopyButton } from "./CopyButton";

const Box = styled("div")({
  display: "flex",
  alignItems: "flex-start",
  gap: 4,
  border: `1px solid ${tone.line}`,
  borderRadius: 4,
  backgroundColor: tone.strip,
  padding: "2px 2px 2px 8px",
  minWidth: 0,
  code: { fontFamily: mono, fontSize: "0.8125rem", flex: 1, minWidth: 0, whiteSpace: "pre-wrap", padding: "3px 0" },
});

export interface CopyTextProps {
  readonly text: string;
  /** What the copy button is called; default "Copy". */
  readonly label?: string;
}

/** Text of the machine (a command, a secret, an id) in monospace, with a copy button. */
export function CopyText({ text, label }: CopyTextProps) {
  return (
    <Box>
      <code lang="en" translate="no">
        {text}
      </code>
      <CopyButton text={text} {...(label === undefined ? {} : { label })} />
    </Box>
  );
}
