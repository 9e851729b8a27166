import { styled } from "@mui/material/styles";
import { useId, useRef, useState } from "react";
import { ActionButton } from "../../components/actions/ActionButton";
import { FormDialog } from "../../components/dialog/FormDialog";
import { Banner } from "../../components/layout/Banner";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";

const Box = styled("div")({
  display: "grid",
  gap: 6,
  ".head": { display: "flex", alignItems: "center", gap: 6, flexWrap: "wrap" },
  label: { flex: 1, fontWeight: 600 },
  textarea: {
    width: "100%",
    minHeight: 180,
    padding: 8,
    resize: "vertical",
    border: `1px solid ${tone.faint}`,
    borderRadius: 4,
    backgroundColor: tone.paper,
    color: tone.text,
    fontFamily: mono,
    fontSize: "0.75rem",
    whiteSpace: "pre",
  },
  p: { margin: 0, color: tone.soft },
});

/** Characters: no file of a real cluster comes near. */
const MAX_FILE = 20_000_000;

interface StateFileProps {
  readonly onUse: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for a `user.cfg` to compare with; it stays in the browser. */
export function StateFile({ onUse, onClose }: StateFileProps) {
  const t = useText("compare");
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (text.trim() !== "") onUse(text);
  };
  const take = async (file: File | undefined) => {
    if (file !== undefined && file.size <= MAX_FILE) setText(await file.text());
  };
  return (
    <FormDialog
      open
      width={700}
      title={t("fileTitle")}
      submitLabel={t("use")}
      onClose={onClose}
      onSubmit={submit}
      loading={false}
      submitError={tried && text.trim() === "" ? <Banner tone="error">{t("fileEmpty")}</Banner> : undefined}
      dirty={text !== ""}
    >
      <Box>
        <div className="head">
          <label htmlFor={id}>{t("fileText")}</label>
          <ActionButton label={t("chooseFile")} icon="upload" onClick={() => picker.current?.click()} />
          <input ref={picker} type="file" hidden onChange={(event) => void take(event.target.files?.[0])} />
        </div>
        <textarea
          id={id}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <p>{t("fileHint")}</p>
      </Box>
    </FormDialog>
  );
}
