import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useMemo } from "react";
import type { ErrorQuestion } from "../../access/errorText/question";
import { useKnownModel } from "../../access/useKnownModel";
import { useResources } from "../../api/resources";
import { CopyButton } from "../../components/code/CopyButton";
import { Card } from "../../components/layout/Card";
import { useText } from "../../i18n/useText";
import { useKept } from "../../widgets/address/useKept";
import { meaningOf } from "./errorText";

const Lines = styled("div")({ p: { margin: "0 0 6px" }, ".ways": { display: "flex", flexWrap: "wrap", gap: 8 } });

interface ErrorMeaningProps {
  readonly error: ErrorQuestion;
  readonly authid: string;
  readonly path: string | undefined;
}

/** What a pasted error means, and what next. */
export function ErrorMeaning({ error, authid, path }: ErrorMeaningProps) {
  const t = useText("why");
  const known = useKnownModel();
  const kept = useKept();
  const rows = useResources().data;
  const guests = useMemo(() => {
    return rows === undefined ? undefined : new Set(rows.flatMap(({ vmid }) => (vmid === undefined ? [] : [String(vmid)])));
  }, [rows]);
  const { lines, ways } = meaningOf(error, { known, authid, path, guests }, t);
  return (
    <Card title={t("error.title")} actions={<CopyButton label={t("copy")} text={lines.join("\n")} />}>
      <Lines role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div className="ways">
          {ways.map(({ label, href }) => (
            <Button key={href} variant="outlined" size="small" href={kept(href)}>
              {label}
            </Button>
          ))}
        </div>
      </Lines>
    </Card>
  );
}
