import { styled } from "@mui/material/styles";
import { useHeld } from "../../access/useHeld";
import { Skeletons } from "../../components/feedback/Skeletons";
import { mono, tone } from "../../components/theme/tone";

const List = styled("ul")({
  listStyle: "none",
  margin: 0,
  padding: 0,
  display: "flex",
  flexWrap: "wrap",
  gap: 4,
  fontFamily: mono,
  fontSize: "0.75rem",
  li: { padding: "0 6px", border: `1px solid ${tone.line}`, borderRadius: 3 },
});

interface HeldPrivilegesProps {
  readonly path: string;
  /** The noun of the privileges that count on such an object, such as `VM`. */
  readonly noun: string;
  /** What is said where none is held. */
  readonly none: string;
}

/** The acting login's privileges that count on one object, as the server tells them. */
export function HeldPrivileges({ path, noun, none }: HeldPrivilegesProps) {
  const held = useHeld(path);
  if (held === undefined) return <Skeletons lines={2} height={20} />;
  const counting = [...held].filter((name) => name.startsWith(`${noun}.`) || name === "Permissions.Modify").sort();
  if (counting.length === 0) return <p style={{ margin: 0 }}>{none}</p>;
  return (
    <List translate="no" lang="en">
      {counting.map((privilege) => (
        <li key={privilege}>{privilege}</li>
      ))}
    </List>
  );
}
