import { useMemo } from "react";
import type { KnownModel } from "../../access/knownModel";
import { useSweep } from "../../access/work/useSweep";
import { ActionButton } from "../../components/actions/ActionButton";
import { CopyButton } from "../../components/code/CopyButton";
import { downloadFile } from "../../components/code/downloadFile";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import type { PlanStep, Unreached } from "../../engine/plan/plan";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import type { SetAddress } from "../../widgets/address/useAddress";
import { Standing } from "../../widgets/states/Standing";
import { StateBar, StateButtons, StateDialog, useStates } from "../../widgets/states/StateChoice";
import { leftText, noteOf, planScript } from "./planText";
import type { CommandsAddress } from "./search";

interface Row {
  readonly number: number;
  readonly step: PlanStep;
}

const rowId = ({ number }: Row) => String(number);

function columnsOf(t: Text<"commands">): readonly Column<Row>[] {
  return [
    { id: "number", header: t("number"), value: ({ number }) => number, width: 60, align: "end" },
    { id: "command", header: t("forms.pveum"), value: ({ step }) => step.command, mono: true, flex: 2, wrap: true },
    { id: "note", header: t("note"), value: ({ step }) => noteOf(step, t), flex: 1, wrap: true },
  ];
}

interface PlanPartProps {
  readonly known: KnownModel;
  readonly address: CommandsAddress;
  readonly setAddress: SetAddress<CommandsAddress>;
}

/** The shortest safe list of commands that turns one state into another, and what commands cannot bring about. */
export function PlanPart({ known, address, setAddress }: PlanPartProps) {
  const t = useText("commands");
  const { first = "", second = "" } = address;
  const { before, after } = useStates({ known, first, second });
  const question = useMemo(() => {
    if (before === undefined || after === undefined) return undefined;
    return { model: after, kind: "plan", asks: { before } } as const;
  }, [before, after]);
  const sweep = useSweep(question);
  const plan = sweep.status === "done" ? sweep.data : undefined;
  const rows = useMemo(() => plan?.steps.map((step, at): Row => ({ number: at + 1, step })), [plan]);
  const columns = useMemo(() => columnsOf(t), [t]);
  const script = useMemo(() => (plan === undefined ? "" : planScript(plan, t)), [plan, t]);
  const none = rows === undefined || rows.length === 0;
  const buttons = <StateButtons known={known} first={first} second={second} setAddress={setAddress} />;
  return (
    <>
      <StateBar known={known} first={first} second={second} setAddress={setAddress} />
      <Standing sweep={sweep} />
      {question === undefined ? (
        <EmptyState icon="tasks" title={t("planTitle")} action={<div style={{ display: "flex", gap: 8, flexWrap: "wrap" }}>{buttons}</div>}>
          {t("planHint")}
        </EmptyState>
      ) : (
        <>
          <Left unreached={plan?.unreached ?? []} />
          <DataGrid
            id="plan"
            label={t("what.plan")}
            rows={rows}
            columns={columns}
            rowId={rowId}
            sort={{ id: "number", desc: false }}
            selected={address.sel}
            onSelect={(sel) => setAddress({ sel }, "replace")}
            search={address.q ?? ""}
            onSearch={(q) => setAddress({ q }, "replace")}
            toolbar={
              <>
                {buttons}
                <CopyButton text={script} label={t("copyScript")} />
                <ActionButton
                  label={t("download")}
                  icon="download"
                  disabledReason={none ? { text: t("same") } : undefined}
                  onClick={() => downloadFile("plan.sh", "text/plain;charset=utf-8", script)}
                />
              </>
            }
            empty={
              <EmptyState icon="ok" title={t("same")}>
                {t("sameHint")}
              </EmptyState>
            }
          />
        </>
      )}
      {address.dialog === "file" ? <StateDialog known={known} setAddress={setAddress} /> : null}
    </>
  );
}

function Left({ unreached }: { readonly unreached: readonly Unreached[] }) {
  const t = useText("commands");
  if (unreached.length === 0) return null;
  return (
    <Banner tone="warning">
      {t("leftTitle")}
      <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 120, overflow: "auto" }}>
        {unreached.map((left) => {
          const text = leftText(left, t);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Banner>
  );
}
