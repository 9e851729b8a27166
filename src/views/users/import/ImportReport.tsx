import Checkbox from "@mui/material/Checkbox";
import { useState } from "react";
import type { StepResult } from "../../../api/sendEach";
import { ActionButton } from "../../../components/actions/ActionButton";
import { downloadFile } from "../../../components/code/downloadFile";
import { useText } from "../../../i18n/useText";
import { BulkReport } from "../../../widgets/bulk/BulkReport";
import { failureWords } from "../../../widgets/failure/failureText";
import { failedLines } from "./failedLines";
import type { ImportTable } from "./importTable";

interface ImportReportProps {
  readonly table: ImportTable;
  readonly results: readonly StepResult[];
}

/** How the import ended; what was not imported can be had as a file. */
export function ImportReport({ table, results }: ImportReportProps) {
  const t = useText("userImport");
  const errors = useText("errors");
  const [withPasswords, setWithPasswords] = useState(false);
  const skipped = table.rows.filter(({ faults }) => faults.length > 0).length;
  const left = skipped + results.filter(({ outcome }) => outcome.kind !== "done").length;
  const secrets = table.rows.some(({ password }) => password !== "");
  const said = (error: unknown) => {
    const { title, detail } = failureWords(error, errors);
    return [title, detail].filter((part) => part !== undefined).join(" ");
  };
  return (
    <>
      <BulkReport results={results} />
      {skipped === 0 ? null : <p style={{ margin: 0 }}>{t("skipped", { count: skipped })}</p>}
      {left === 0 ? null : (
        <div style={{ display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center" }}>
          <ActionButton
            label={t("saveFailed")}
            icon="download"
            onClick={() =>
              downloadFile("users-failed.csv", "text/csv;charset=utf-8", failedLines(table, results, said, withPasswords))
            }
          />
          {secrets ? (
            <label>
              <Checkbox checked={withPasswords} onChange={(_event, on) => setWithPasswords(on)} />
              {t("withPasswords")}
            </label>
          ) : null}
        </div>
      )}
    </>
  );
}
