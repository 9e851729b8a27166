import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { ScenarioState } from "../../api/sandbox/scenario";
import { CommandBlock } from "../../components/code/CommandBlock";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { useWords } from "./useWords";
import { Comparison } from "./Comparison";

interface LessonEndProps {
  readonly summary: NonNullable<ScenarioState["summary"]>;
  /** Puts the panel away; the world stays. */
  readonly onGoOn: (() => void) | undefined;
}

/** What was learnt, what is compared, and the commands that would have done the same. */
export function LessonEnd({ summary, onGoOn }: LessonEndProps) {
  const t = useText("scenario");
  const words = useWords();
  return (
    <Box component="section" sx={{ display: "grid", gap: 1, gridTemplateColumns: "minmax(0, 1fr)" }}>
      <Banner tone="success">
        <strong>{t("finished")}</strong>
        <p style={{ margin: "4px 0 0" }}>{words(summary.text)}</p>
      </Banner>
      {summary.table === undefined ? null : <Comparison table={summary.table} />}
      {summary.commands.length === 0 ? null : (
        <div>
          <Typography component="h4" variant="h3" sx={{ mb: 0.5 }}>
            {t("commands")}
          </Typography>
          <CommandBlock label={t("copyCommands")} text={summary.commands.join("\n")} />
        </div>
      )}
      {onGoOn === undefined ? null : (
        <div>
          <Typography component="p" sx={{ color: "text.secondary", mb: 0.5 }}>
            {t("goOnHint")}
          </Typography>
          <Button variant="contained" onClick={onGoOn}>
            {t("goOn")}
          </Button>
        </div>
      )}
    </Box>
  );
}
