import { useMemo } from "react";
import type { LoginDifference } from "../../access/compare/statesAnswer";
import type { KnownModel } from "../../access/knownModel";
import { useObjects } from "../../access/useObjects";
import { useSweep } from "../../access/work/useSweep";
import { CopyButton } from "../../components/code/CopyButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { Standing } from "../../widgets/states/Standing";
import { StateBar, StateButtons, StateDialog, useStates } from "../../widgets/states/StateChoice";
import { type CompareProps, tableText } from "./parts";

const SHOWN = 4;
const rowId = ({ authid, paths, gained, lost }: LoginDifference) => [authid, paths[0], gained.join(), lost.join()].join(" ");

function pathsText({ paths, more }: LoginDifference, t: Text<"compare">, most: number): string {
  const hidden = Math.max(paths.length - most, 0) + more;
  const list = paths.slice(0, most).join(", ");
  return hidden === 0 ? list : t("more", { list, count: hidden });
}

function columnsOf(t: Text<"compare">): readonly Column<LoginDifference>[] {
  return [
    { id: "login", header: t("login"), value: ({ authid }) => authid, mono: true, width: 190 },
    {
      id: "path",
      header: t("path"),
      value: (row) => pathsText(row, t, SHOWN),
      text: (row) => pathsText(row, t, row.paths.length),
      mono: true,
      flex: 1,
      wrap: true,
    },
    { id: "gained", header: t("gained"), value: ({ gained }) => gained.join(", "), flex: 1, wrap: true },
    { id: "lost", header: t("lost"), value: ({ lost }) => lost.join(", "), flex: 1, wrap: true },
  ];
}

interface CompareStatesProps extends CompareProps {
  readonly known: KnownModel;
  /** The dialog for a file is open. */
  readonly file: boolean;
}

/** Two states of the configuration: remembered ones, a `user.cfg`, and what stands now. */
export function CompareStates({ known, first, second, q, setAddress, file }: CompareStatesProps) {
  const t = useText("compare");
  const objects = useObjects();
  const { before, after } = useStates({ known, first, second });
  const question = useMemo(() => {
    if (objects === undefined || before === undefined || after === undefined) return undefined;
    return { model: after, kind: "states", asks: { before, objects } } as const;
  }, [objects, before, after]);
  const sweep = useSweep(question);
  const columns = useMemo(() => columnsOf(t), [t]);
  const rows = sweep.status === "done" ? sweep.data : undefined;
  const text = tableText(
    columns.map(({ header }) => header),
    (rows ?? []).map((row) => [row.authid, pathsText(row, t, row.paths.length), row.gained.join(", "), row.lost.join(", ")]),
  );
  const buttons = <StateButtons known={known} first={first} second={second} setAddress={setAddress} />;
  return (
    <>
      <StateBar known={known} first={first} second={second} setAddress={setAddress} />
      <Standing sweep={sweep} />
      {question === undefined ? (
        <EmptyState icon="history" title={t("choose")} action={<div style={{ display: "flex", gap: 8, flexWrap: "wrap" }}>{buttons}</div>}>
          {t("statesHint")}
        </EmptyState>
      ) : (
        <DataGrid
          id="compare-states"
          label={t("title")}
          rows={rows}
          columns={columns}
          rowId={rowId}
          sort={{ id: "login", desc: false }}
          search={q}
          onSearch={(next) => setAddress({ q: next }, "replace")}
          toolbar={
            <>
              {buttons}
              <CopyButton text={text} label={t("copy")} />
            </>
          }
          empty={
            <EmptyState icon="ok" title={t("same")}>
              {t("sameStates")}
            </EmptyState>
          }
        />
      )}
      {file ? <StateDialog known={known} setAddress={setAddress} /> : null}
    </>
  );
}
