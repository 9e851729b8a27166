import { styled } from "@mui/material/styles";
import { useId, useRef, useState } from "react";
import { ActionButton } from "../../../components/actions/ActionButton";
import { Toolbar } from "../../../components/actions/Toolbar";
import { downloadFile } from "../../../components/code/downloadFile";
import { mono, tone } from "../../../components/theme/tone";
import { useText } from "../../../i18n/useText";
import { IMPORT_COLUMNS } from "./importColumns";

const MOST_BYTES = 5_000_000;
const EXAMPLE = [
  IMPORT_COLUMNS.join(","),
  "anna@pve,change-me-soon,Anna,Example,anna@example.org,Night shift,staff;lab,2030-12-31,yes,lab,,PVEVMUser",
  "otto@pve,,Otto,Example,,,,never,no,,/vms/100;/storage/local,PVEVMUser;PVEDatastoreUser",
].join("\r\n");

const Area = styled("textarea")({
  width: "100%",
  minHeight: 110,
  resize: "vertical",
  padding: 8,
  border: `1px solid ${tone.line}`,
  borderRadius: 4,
  backgroundColor: tone.paper,
  color: tone.text,
  fontFamily: mono,
  fontSize: "0.75rem",
  whiteSpace: "pre",
});

interface ImportSourceProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The CSV text: pasted, or taken from a file. */
export function ImportSource({ text, onText }: ImportSourceProps) {
  const t = useText("userImport");
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [tooBig, setTooBig] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooBig(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) onText(await file.text());
  };
  return (
    <div>
      <label htmlFor={id}>{t("source")}</label>
      <Area
        id={id}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}note`}
        onChange={(event) => onText(event.target.value)}
      />
      <p id={`${id}note`} style={{ margin: "2px 0 6px", color: tone.soft, fontSize: "0.75rem" }}>
        {t("hint")}
      </p>
      {tooBig ? <p role="alert">{t("tooBig")}</p> : null}
      <Toolbar label={t("sourceActions")}>
        <ActionButton label={t("choose")} icon="upload" onClick={() => picker.current?.click()} />
        <ActionButton
          label={t("example")}
          icon="download"
          onClick={() => downloadFile("users.csv", "text/csv;charset=utf-8", `\uFEFF${EXAMPLE}\r\n`)}
        />
      </Toolbar>
      <input
        ref={picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        aria-label={t("choose")}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </div>
  );
}
