import { styled } from "@mui/material/styles";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";

const SHOWN = 200;

const List = styled("ul")({
  margin: 0,
  padding: "4px 8px",
  listStyle: "none",
  maxHeight: "min(26vh, 190px)",
  overflow: "auto",
  border: `1px solid ${tone.line}`,
  borderRadius: 4,
  fontFamily: mono,
  fontSize: "0.78rem",
  li: { overflowWrap: "anywhere" },
});

/** The names of what is meant, in a box that scrolls by itself. */
export function NameList({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  const t = useText("bulk");
  return (
    <List aria-label={label} tabIndex={0}>
      {names.slice(0, SHOWN).map((name) => (
        <li key={name} translate="no">
          {name}
        </li>
      ))}
      {names.length > SHOWN ? <li>{t("more", { count: names.length - SHOWN })}</li> : null}
    </List>
  );
}
