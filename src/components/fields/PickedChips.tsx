import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { mono, tone } from "../theme/tone";

const List = styled("ul")({
  display: "flex",
  flexWrap: "wrap",
  gap: 4,
  listStyle: "none",
  margin: "0 0 4px",
  padding: 0,
  li: {
    display: "inline-flex",
    alignItems: "center",
    border: `1px solid ${tone.line}`,
    borderRadius: 4,
    backgroundColor: tone.strip,
    paddingLeft: 6,
    minHeight: 24,
    fontFamily: mono,
    fontSize: "0.78rem",
  },
});

interface PickedChipsProps {
  readonly value: readonly string[];
  /** Without it the chips cannot be taken away. */
  readonly onRemove: ((id: string) => void) | undefined;
}

/** The picked ids of a picker of several. */
export function PickedChips({ value, onRemove }: PickedChipsProps) {
  const t = useText("common");
  if (value.length === 0) return null;
  return (
    <List data-skip-focus="" aria-label={t("pickedCount", { count: value.length })}>
      {value.map((id) => (
        <li key={id}>
          {id}
          {onRemove === undefined ? (
            <span style={{ width: 6 }} />
          ) : (
            <IconButton aria-label={t("removeItem", { name: id })} onClick={() => onRemove(id)} style={{ padding: 6 }}>
              <Icon name="close" size={12} />
            </IconButton>
          )}
        </li>
      ))}
    </List>
  );
}
