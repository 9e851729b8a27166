import Checkbox from "@mui/material/Checkbox";

interface PickBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** The tick of a row in a grid of things to choose from. */
export function PickBox({ label, checked, onToggle }: PickBoxProps) {
  return (
    <Checkbox
      checked={checked}
      onChange={onToggle}
      style={{ padding: 2 }}
      slotProps={{ input: { "aria-label": label } }}
    />
  );
}
