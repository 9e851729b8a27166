import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { useKept } from "../../widgets/address/useKept";
import type { Fix } from "./fixes";

const Box = styled("div")({
  h3: { margin: "0 0 2px", fontSize: "0.8125rem" },
  p: { margin: "0 0 4px", color: tone.soft, fontSize: "0.75rem" },
  ul: { margin: 0, padding: 0, listStyle: "none" },
  li: { display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center", padding: "4px 0", borderTop: `1px solid ${tone.line}` },
  "li > span": { flex: "1 1 260px", minWidth: 0, overflowWrap: "anywhere" },
});

/** What would turn the answer, each with a button that opens the dialog filled in. */
export function FixList({ fixes }: { readonly fixes: readonly Fix[] }) {
  const t = useText("why");
  const kept = useKept();
  return (
    <Box>
      <h3>{t("misses")}</h3>
      <p>{t(fixes.length === 0 ? "noMisses" : "missesHint")}</p>
      <ul>
        {fixes.map(({ text, ways }) => (
          <li key={text}>
            <span>{text}</span>
            {ways.map(({ label, href }) => (
              <Button key={href} variant="outlined" size="small" href={kept(href)}>
                {label}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Box>
  );
}
