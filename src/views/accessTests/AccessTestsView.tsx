import { useMemo, useState } from "react";
import { useAccessTests } from "../../access/tests/testStore";
import { useTestResults } from "../../access/tests/useTestResults";
import { ActionButton } from "../../components/actions/ActionButton";
import { CopyButton } from "../../components/code/CopyButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import type { Statement } from "../../engine/statement";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { UnknownNotice } from "../../widgets/effect/UnknownNotice";
import { type CheckedTest, testColumns } from "./columns";
import { search } from "./search";
import { TestDialog } from "./TestDialog";
import { TestsText } from "./TestsText";

const rowId = ({ test }: CheckedTest) => test.line;

/** Saved sentences on who may do what, checked after every change (understanding.md "Access tests"). */
export function AccessTestsView() {
  const t = useText("accessTests");
  const access = useText("access");
  const [address, setAddress] = useAddress(search);
  const { tests, save } = useAccessTests();
  const { verdicts, gaps, unknown } = useTestResults(tests);
  const [kept, setKept] = useState(true);
  const rows = useMemo(
    () => tests.map((test, at): CheckedTest => ({ test, verdict: verdicts?.[at], unknown: unknown[at] })),
    [tests, verdicts, unknown],
  );
  const columns = useMemo(() => testColumns(t), [t]);
  const { sel, dialog } = address;
  const chosen = tests.find(({ line }) => line === sel);
  const statements = tests.map(({ statement }) => statement);
  const store = (next: readonly Statement[]) => {
    setKept(save(next));
    setAddress({ dialog: undefined, line: undefined }, "replace");
  };
  const failing = verdicts?.filter(({ holds }) => !holds).length ?? 0;
  const select = chosen === undefined ? { text: access("reason.selectFirst") } : undefined;
  return (
    <>
      {gaps.length > 0 ? <UnknownNotice lead={t("unknownLead")} gaps={gaps} /> : null}
      {kept ? null : <Banner tone="warning">{t("notKept")}</Banner>}
      {verdicts === undefined || tests.length === 0 ? (
        <Banner tone="info">{`${t("intro")} ${t("kept")}`}</Banner>
      ) : (
        <Banner tone={failing > 0 ? "error" : "success"}>
          {failing > 0 ? t("standing", { failing, count: tests.length }) : t("allHold", { count: tests.length })}
        </Banner>
      )}
      <DataGrid
        id="access-tests"
        label={t("title")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "state", desc: false }}
        selected={sel}
        onSelect={(id) => setAddress({ sel: id }, "replace")}
        onOpen={({ test }) => setAddress({ sel: test.line, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={
          <>
            <ActionButton label={t("add")} icon="add" onClick={() => setAddress({ dialog: "add" })} />
            <ActionButton label={t("edit")} icon="edit" disabledReason={select} onClick={() => setAddress({ dialog: "edit" })} />
            <ActionButton
              label={t("remove")}
              icon="remove"
              disabledReason={select}
              onClick={() => store(tests.flatMap((test) => (test === chosen ? [] : [test.statement])))}
            />
            <ActionButton label={t("asText")} icon="note" onClick={() => setAddress({ dialog: "text" })} />
            <CopyButton text={tests.map(({ line }) => line).join("\n")} label={t("copyAll")} />
          </>
        }
        empty={
          <EmptyState icon="flag" title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        }
      />
      {dialog === "add" || (dialog === "edit" && chosen !== undefined) ? (
        <TestDialog
          key={`${dialog} ${chosen?.line ?? ""}`}
          isNew={dialog === "add"}
          line={dialog === "add" ? (address.line ?? "") : (chosen?.line ?? "")}
          onSave={(statement) =>
            store(
              dialog === "add"
                ? [...statements, statement]
                : tests.map((test) => (test === chosen ? statement : test.statement)),
            )
          }
          onClose={() => setAddress({ dialog: undefined, line: undefined }, "replace")}
        />
      ) : null}
      {dialog === "text" ? (
        <TestsText
          lines={tests.map(({ line }) => line)}
          onSave={store}
          onClose={() => setAddress({ dialog: undefined }, "replace")}
        />
      ) : null}
    </>
  );
}
