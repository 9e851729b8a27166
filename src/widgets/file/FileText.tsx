import { styled } from "@mui/material/styles";
import { ActionButton } from "../../components/actions/ActionButton";
import { CopyButton } from "../../components/code/CopyButton";
import { downloadFile } from "../../components/code/downloadFile";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";

const SHOWN = 20_000;

const Box = styled("section")({
  display: "grid",
  gap: 4,
  ".head": { display: "flex", alignItems: "center", gap: 6, flexWrap: "wrap" },
  ".head > :first-child": { margin: 0, fontSize: "0.8125rem", fontFamily: mono, flex: 1 },
  pre: {
    margin: 0,
    padding: 8,
    maxHeight: "32dvh",
    overflow: "auto",
    border: `1px solid ${tone.line}`,
    borderRadius: 4,
    backgroundColor: tone.strip,
    fontFamily: mono,
    fontSize: "0.75rem",
    whiteSpace: "pre",
  },
});

interface FileTextProps {
  readonly file: string;
  readonly text: string;
  /** Of its heading: below that of the page or of the window. */
  readonly level: "h2" | "h3";
}

/** A configuration file as text, to look at, copy and save. */
export function FileText({ file, text, level: Heading }: FileTextProps) {
  const t = useText("commands");
  return (
    <Box aria-label={file}>
      <div className="head">
        <Heading translate="no">{file}</Heading>
        <CopyButton text={text} label={t("file.copy", { file })} />
        <ActionButton
          label={t("file.download", { file })}
          icon="download"
          onClick={() => downloadFile(file, "text/plain;charset=utf-8", text)}
        />
      </div>
      {text === "" ? (
        <p style={{ margin: 0 }}>{t("file.empty")}</p>
      ) : (
        <pre lang="en" translate="no" tabIndex={0} aria-label={file}>
          {text.slice(0, SHOWN)}
        </pre>
      )}
      {text.length > SHOWN ? <p style={{ margin: 0 }}>{t("file.cut")}</p> : null}
    </Box>
  );
}
