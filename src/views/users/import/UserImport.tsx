import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import { useMemo, useState } from "react";
import { ActionButton } from "../../../components/actions/ActionButton";
import { InfoWindow } from "../../../components/dialog/InfoWindow";
import { Progress } from "../../../components/feedback/Progress";
import { Banner } from "../../../components/layout/Banner";
import { useText } from "../../../i18n/useText";
import { leftOver, useBulk } from "../../../widgets/bulk/useBulk";
import { ImportPreview } from "./ImportPreview";
import { ImportReport } from "./ImportReport";
import { ImportSource } from "./ImportSource";
import { importSteps } from "./importSteps";
import { type ImportTable, importTable } from "./importTable";
import { useCsv } from "./useCsv";
import { useImportContext } from "./useImportContext";

/** Adds many users from a CSV text: checks every line before anything is sent, can be stopped, reports each line. */
export function UserImport({ onClose }: { readonly onClose: () => void }) {
  const t = useText("userImport");
  const bulk = useText("bulk");
  const errors = useText("errors");
  const [text, setText] = useState("");
  const [create, setCreate] = useState({ groups: false, pools: false });
  const [sent, setSent] = useState<ImportTable>();
  const known = useImportContext(create);
  const csv = useCsv(text);
  const table = useMemo(
    () => (csv === undefined || known === undefined ? undefined : importTable(csv, known, { t, errors })),
    [csv, known, t, errors],
  );
  const steps = useMemo(() => (table === undefined ? [] : importSteps(table, create)), [table, create]);
  const { state, start, stop } = useBulk();
  const good = table?.rows.filter(({ faults }) => faults.length === 0).length ?? 0;
  const begin = () => {
    setSent(table);
    void start(steps);
  };
  const over = state.phase === "over" ? state.results : undefined;
  const again = () => {
    if (over === undefined) return;
    const left = new Set(leftOver(over));
    void start(over.map(({ step }) => step).filter(({ id }) => left.has(id)), over);
  };
  const close = state.phase === "running" ? stop : onClose;
  const reason = table === undefined ? t("textFirst") : good === 0 ? t("noGoodLine") : undefined;
  const actions =
    state.phase === "asking" ? (
      <ActionButton
        variant="contained"
        label={t("start", { count: good })}
        disabledReason={reason === undefined ? undefined : { text: reason }}
        onClick={begin}
      />
    ) : over === undefined ? undefined : (
      <>
        {leftOver(over).length === 0 ? null : (
          <Button variant="outlined" onClick={again}>
            {bulk("again")}
          </Button>
        )}
        <Button variant="contained" autoFocus onClick={onClose}>
          {t("close")}
        </Button>
      </>
    );
  return (
    <InfoWindow open title={t("title")} width={980} onClose={close} {...(actions !== undefined && { actions })}>
      {state.phase === "asking" ? (
        <>
          <ImportSource text={text} onText={setText} />
          {table === undefined ? null : <TableNotes table={table} create={create} onCreate={setCreate} />}
          {table === undefined || table.fault !== undefined ? null : <ImportPreview rows={table.rows} />}
        </>
      ) : null}
      {state.phase === "running" ? (
        <Progress
          label={bulk(state.stopping ? "stopping" : "progress", { done: state.done, total: state.total })}
          value={state.done / state.total}
          onStop={stop}
        />
      ) : null}
      {over !== undefined && sent !== undefined ? <ImportReport table={sent} results={over} /> : null}
    </InfoWindow>
  );
}

interface TableNotesProps {
  readonly table: ImportTable;
  readonly create: { readonly groups: boolean; readonly pools: boolean };
  readonly onCreate: (create: { readonly groups: boolean; readonly pools: boolean }) => void;
}

/** What is to be known of the whole table: why it cannot be read, what is missing and could be created. */
function TableNotes({ table, create, onCreate }: TableNotesProps) {
  const t = useText("userImport");
  if (table.fault !== undefined) return <Banner tone="error">{t(`tableFault.${table.fault}`)}</Banner>;
  const { missingGroups: groups, missingPools: pools, unknown } = table;
  const bad = table.rows.filter(({ faults }) => faults.length > 0).length;
  return (
    <>
      {bad === 0 ? null : <Banner tone="warning">{t("bad", { count: bad })}</Banner>}
      {unknown.length === 0 ? null : <Banner tone="info">{t("unknown", { list: unknown.join(", ") })}</Banner>}
      {groups.length === 0 ? null : (
        <label>
          <Checkbox checked={create.groups} onChange={(_event, on) => onCreate({ ...create, groups: on })} />
          {t("createGroups", { count: groups.length, list: groups.slice(0, 8).join(", ") })}
        </label>
      )}
      {pools.length === 0 ? null : (
        <label>
          <Checkbox checked={create.pools} onChange={(_event, on) => onCreate({ ...create, pools: on })} />
          {t("createPools", { count: pools.length, list: pools.slice(0, 8).join(", ") })}
        </label>
      )}
    </>
  );
}
