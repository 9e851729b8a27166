import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ScenarioStep } from "../../api/sandbox/scenario";
import { useText } from "../../i18n/useText";
import { useWords } from "../../widgets/lesson/useWords";

const LEVELS = ["where", "what", "how"] as const;

/** Three hints, each told on demand. */
export function StepHints({ hints }: { readonly hints: NonNullable<ScenarioStep["hints"]> }) {
  const t = useText("scenario");
  const words = useWords();
  return (
    <Box sx={{ pl: 3.25, color: "text.secondary" }}>
      {LEVELS.map((level) => (
        <details key={level}>
          <Box component="summary" sx={{ cursor: "pointer", minHeight: 24 }}>
            {t(`hints.${level}`)}
          </Box>
          <Typography component="p" sx={{ pl: 1, overflowWrap: "anywhere" }}>
            {words(hints[level])}
          </Typography>
        </details>
      ))}
    </Box>
  );
}
