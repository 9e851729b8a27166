import { styled } from "@mui/material/styles";
import { mono, tone } from "../theme/tone";
import { CopyButton } from "./CopyButton";

const Box = styled("div")({
  display: "flex",
  alignItems: "flex-start",
  gap: 4,
  pre: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    padding: 8,
    fontFamily: mono,
    fontSize: "0.75rem",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tone.strip,
    borderRadius: 4,
    maxHeight: 320,
    overflow: "auto",
  },
});

/** Commands as text that can be read, scrolled by keyboard, and copied. */
export function CommandBlock({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Box>
      <pre lang="en" translate="no" tabIndex={0} role="group" aria-label={label}>
        {text}
      </pre>
      <CopyButton text={text} label={label} />
    </Box>
  );
}
