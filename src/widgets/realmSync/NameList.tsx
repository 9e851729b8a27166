import { styled } from "@mui/material/styles";
import { mono, tone } from "../../components/theme/tone";

const Box = styled("details")({
  borderBottom: `1px solid ${tone.line}`,
  padding: "3px 0",
  "> summary": { cursor: "pointer", minHeight: 24, display: "list-item" },
  "> ul": { margin: "4px 0 6px", paddingInlineStart: 22, maxHeight: 180, overflow: "auto" },
  "> ul > li": { fontFamily: mono, fontSize: "0.78rem", overflowWrap: "anywhere" },
});

interface NameListProps {
  /** With the count in it. */
  readonly title: string;
  readonly names: readonly string[];
  readonly open?: boolean;
  readonly danger?: boolean;
}

/** A count that opens to its names; nothing where there are none. */
export function NameList({ title, names, open = false, danger = false }: NameListProps) {
  if (names.length === 0) return null;
  return (
    <Box open={open}>
      <summary style={danger ? { color: tone.error, fontWeight: 600 } : undefined}>{title}</summary>
      <ul lang="en" translate="no">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Box>
  );
}
