import { useId, useState } from "react";
import { readLine } from "../../access/tests/statementLine";
import { CopyButton } from "../../components/code/CopyButton";
import { FormDialog } from "../../components/dialog/FormDialog";
import { TextBox } from "../../components/fields/TextBox";
import { Banner } from "../../components/layout/Banner";
import type { Statement } from "../../engine/statement";
import { useText } from "../../i18n/useText";
import { readLines } from "./testForm";

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
      <TextBox>
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
      </TextBox>
    </FormDialog>
  );
}
