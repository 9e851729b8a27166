import { styled } from "@mui/material/styles";
import { useId, useState } from "react";
import { readLine } from "../../access/tests/statementLine";
import { CopyButton } from "../../components/code/CopyButton";
import { FormDialog } from "../../components/dialog/FormDialog";
import { Banner } from "../../components/layout/Banner";
import { mono, tone } from "../../components/theme/tone";
import type { Statement } from "../../engine/statement";
import { useText } from "../../i18n/useText";
import { readLines } from "./testForm";

const Box = styled("div")({
  display: "grid",
  gap: 6,
  ".head": { display: "flex", alignItems: "center", gap: 6 },
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
  },
  p: { margin: 0, color: tone.soft },
});

interface TestsTextProps {
  readonly lines: readonly string[];
  readonly onSave: (statements: readonly Statement[]) => void;
  readonly onClose: () => void;
}

/** All access tests as one text: to copy, to paste, to write. */
export function TestsText({ lines, onSave, onClose }: TestsTextProps) {
  const t = useText("accessTests");
  const id = useId();
  const before = lines.join("\n");
  const [text, setText] = useState(before);
  const [tried, setTried] = useState(false);
  const { faults, lines: good } = readLines(text);
  const submit = () => {
    setTried(true);
    if (faults.length > 0) return;
    onSave(good.flatMap((line) => {
      const read = readLine(line);
      return "statement" in read ? [read.statement] : [];
    }));
  };
  return (
    <FormDialog
      open
      width={700}
      title={t("textTitle")}
      submitLabel={t("save")}
      onClose={onClose}
      onSubmit={submit}
      loading={false}
      submitError={
        tried && faults.length > 0 ? (
          <Banner tone="error">
            <ul style={{ margin: 0, paddingInlineStart: 18 }}>
              {faults.map(({ line, fault }) => (
                <li key={line}>{t("textLine", { line, fault: t(`faults.${fault}`) })}</li>
              ))}
            </ul>
          </Banner>
        ) : undefined
      }
      dirty={text !== before}
      requireChange
    >
      <Box>
        <div className="head">
          <label htmlFor={id}>{t("title")}</label>
          <CopyButton text={text} label={t("copyAll")} />
        </div>
        <textarea
          id={id}
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={tried && faults.length > 0 ? true : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <p>{t("textHint")}</p>
      </Box>
    </FormDialog>
  );
}
