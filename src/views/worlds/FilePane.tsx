import { styled } from "@mui/material/styles";
import { useMemo, useRef } from "react";
import { type Control, useController } from "react-hook-form";
import { ActionButton } from "../../components/actions/ActionButton";
import { mono, tone } from "../../components/theme/tone";
import { useLanguage, useText } from "../../i18n/useText";
import { formatBytes } from "../../lib/format";
import type { ImportFile } from "./importFiles";
import type { ImportValues } from "./importForm";

/** Longer texts make a text area slow. */
const EDITABLE = 200_000;

/** Names of the files, the same in every language. */
const FILES = { userCfg: "user.cfg", domainsCfg: "domains.cfg", resources: "JSON" } as const;

const Box = styled("div")({
  display: "grid",
  gap: 4,
  alignContent: "start",
  minWidth: 0,
  ".head": { display: "flex", alignItems: "center", gap: 6, flexWrap: "wrap" },
  label: { fontWeight: 600, flex: 1 },
  textarea: {
    width: "100%",
    minHeight: 110,
    resize: "vertical",
    padding: 8,
    border: `1px solid ${tone.faint}`,
    borderRadius: 4,
    backgroundColor: tone.paper,
    color: tone.text,
    fontFamily: mono,
    fontSize: "0.75rem",
    whiteSpace: "pre",
  },
  "textarea[aria-invalid=true]": { borderColor: tone.error },
  ".note": { color: tone.soft, fontSize: "0.75rem", margin: 0, overflowWrap: "anywhere" },
  ".wrong": { color: tone.error },
});

interface FilePaneProps {
  readonly control: Control<ImportValues>;
  readonly name: ImportFile;
  readonly label: string;
  readonly hint: string;
  readonly onFiles: (files: readonly File[], into: ImportFile) => void;
}

/** One file of an import: pasted, or chosen; a long one is not put into a text area. */
export function FilePane({ control, name, label, hint, onFiles }: FilePaneProps) {
  const t = useText("sandbox");
  const locale = useLanguage();
  const {
    field: { ref, value: text, onChange, onBlur },
    fieldState,
  } = useController({ control, name });
  const picker = useRef<HTMLInputElement>(null);
  const lines = useMemo(() => (text.length > EDITABLE ? text.split("\n").length : 0), [text]);
  const ids = { text: `import-${name}`, note: `import-${name}-note` };
  return (
    <Box>
      <div className="head">
        <label htmlFor={ids.text}>{label}</label>
        <ActionButton
          label={t("import.choose", { what: FILES[name] })}
          icon="upload"
          onClick={() => picker.current?.click()}
        />
        {text === "" ? null : (
          <ActionButton label={t("import.clear", { what: FILES[name] })} icon="close" onClick={() => onChange("")} />
        )}
        <input
          ref={picker}
          type="file"
          hidden
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])], name);
            event.target.value = "";
          }}
        />
      </div>
      {text.length > EDITABLE ? (
        <p id={ids.text} className="note">
          {t("import.large", { size: formatBytes(text.length, locale), count: lines })}
        </p>
      ) : (
        <textarea
          id={ids.text}
          ref={ref}
          name={name}
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={fieldState.error === undefined ? undefined : true}
          aria-describedby={ids.note}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      )}
      <div id={ids.note} className="note">
        {fieldState.error === undefined ? null : <div className="wrong">{fieldState.error.message}</div>}
        {hint}
      </div>
    </Box>
  );
}
