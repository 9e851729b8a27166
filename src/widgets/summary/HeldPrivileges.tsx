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

/** The acting login's privileges on one path, as the server tells them. `none` is said where there are none. */
export function HeldPrivileges({ path, none }: { readonly path: string; readonly none: string }) {
  const held = useHeld(path);
  if (held === undefined) return <Skeletons lines={2} height={20} />;
  if (held.size === 0) return <p style={{ margin: 0 }}>{none}</p>;
  return (
    <List translate="no" lang="en">
      {[...held].sort().map((privilege) => (
        <li key={privilege}>{privilege}</li>
      ))}
    </List>
  );
}
