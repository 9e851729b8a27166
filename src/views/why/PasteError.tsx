import IconButton from "@mui/material/IconButton";
import OutlinedInput from "@mui/material/OutlinedInput";
import { Icon } from "../../components/icons/Icon";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { useTyped } from "../../widgets/address/useTyped";

const HINT = "why-paste-hint";

interface PasteErrorProps {
  readonly text: string | undefined;
  readonly onText: (text: string | undefined) => void;
}

/** The field that takes an error text as pasted. */
export function PasteError({ text, onText }: PasteErrorProps) {
  const t = useText("why");
  const [typed, setTyped] = useTyped(text ?? "", (next) => onText(next === "" ? undefined : next));
  return (
    <div>
      <OutlinedInput
        fullWidth
        multiline
        maxRows={4}
        value={typed}
        placeholder={t("pasteHint")}
        onChange={(event) => setTyped(event.target.value)}
        startAdornment={<Icon name="question" />}
        endAdornment={
          typed === "" ? undefined : (
            <IconButton aria-label={t("clearError")} onClick={() => setTyped("")}>
              <Icon name="close" size={12} />
            </IconButton>
          )
        }
        inputProps={{ "aria-label": t("paste"), "aria-describedby": HINT, spellCheck: false, style: { fontFamily: mono } }}
        sx={{ gap: 1, px: 1 }}
      />
      <div id={HINT} style={{ color: tone.soft, fontSize: "0.75rem", marginTop: 2 }}>
        {t("pasteHelp")}
      </div>
    </div>
  );
}
