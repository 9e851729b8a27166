import { styled } from "@mui/material/styles";
import { useId, useRef, useState } from "react";
import { ActionButton } from "../../components/actions/ActionButton";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextBox } from "../../components/fields/TextBox";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";

const Lines = styled(TextBox)({ textarea: { whiteSpace: "pre" } });

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
      <Lines>
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
      </Lines>
    </FormDialog>
  );
}
