import { useEffect, useState } from "react";
import { matrixFile, type RightsMatrix } from "../../access/holders/rightsMatrix";
import { useSlices } from "../../access/useSlices";
import { ActionButton } from "../../components/actions/ActionButton";
import { downloadFile } from "../../components/code/downloadFile";
import { Progress } from "../../components/feedback/Progress";
import { toCsv } from "../../components/grid/csv";
import type { MatrixColumn } from "../../components/matrix/MatrixGrid";
import { useText } from "../../i18n/useText";

interface MatrixFileProps {
  readonly name: string;
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly MatrixColumn[];
  readonly holds: RightsMatrix["holds"];
}

/** The matrix as CSV, 1 for yes and 0 for no; made in pieces, with a way to stop. */
export function MatrixFile(props: MatrixFileProps) {
  const t = useText("whoCan");
  const [making, setMaking] = useState(false);
  const stop = () => setMaking(false);
  if (making) return <Making {...props} onEnd={stop} />;
  return <ActionButton label={t("csv")} icon="download" onClick={() => setMaking(true)} />;
}

function Making({ name, corner, rows, columns, holds, onEnd }: MatrixFileProps & { readonly onEnd: () => void }) {
  const t = useText("whoCan");
  const [make] = useState(() => () => matrixFile(rows, columns.length, holds));
  const { data, progress } = useSlices(make);
  useEffect(() => {
    if (data === undefined) return;
    const heads = [corner, ...columns.map((column) => column.name)];
    downloadFile(`${name}.csv`, "text/csv;charset=utf-8", toCsv(heads, data));
    onEnd();
  }, [data, name, corner, columns, onEnd]);
  return <Progress label={t("csvMaking")} value={progress} onStop={onEnd} />;
}
