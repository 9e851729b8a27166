import { styled } from "@mui/material/styles";
import { useMemo } from "react";
import { foldedPrivileges } from "../../access/compare/foldedPrivileges";
import type { PathDifference } from "../../access/compare/loginsAnswer";
import type { KnownModel } from "../../access/knownModel";
import { useObjects } from "../../access/useObjects";
import { useSweep } from "../../access/work/useSweep";
import { useGroups } from "../../api/groups";
import { useUsers } from "../../api/users";
import { CopyButton } from "../../components/code/CopyButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { PickColumn } from "../../components/fields/PickColumn";
import { PickInput } from "../../components/fields/PickInput";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import type { Text } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { type SubjectRow, subjectRows } from "../../widgets/select/subjectRows";
import { type CompareProps, tableText } from "./parts";
import { Standing } from "../../widgets/states/Standing";

const Pair = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  gap: "6px 16px",
  padding: "6px 8px",
  "> div": { flex: "1 1 220px", display: "flex", alignItems: "center", gap: 8, minWidth: 0 },
  "> div > span": { flex: "none" },
});

const NONE: readonly never[] = [];
const rowId = ({ path }: PathDifference) => path;

const subjectId = ({ id }: SubjectRow) => id;

function subjectColumns(t: Text<"compare">): readonly PickColumn<SubjectRow>[] {
  return [
    { id: "id", header: t("login"), text: subjectId, mono: true, width: 190 },
    { id: "note", header: t("comment"), text: (row) => row.note },
  ];
}

function columnsOf(
  t: Text<"compare">,
  first: string,
  second: string,
  known: KnownModel,
): readonly Column<PathDifference>[] {
  const held = (names: readonly string[]) => foldedPrivileges(names, known).join(", ");
  const shown = { flex: 1, wrap: true } as const;
  return [
    { id: "path", header: t("path"), value: ({ path }) => path, mono: true, width: 180 },
    {
      id: "first",
      header: t("onlyFirst", { name: first }),
      value: (row) => row.onlyFirst.join(", "),
      render: (row) => held(row.onlyFirst),
      ...shown,
    },
    {
      id: "second",
      header: t("onlySecond", { name: second }),
      value: (row) => row.onlySecond.join(", "),
      render: (row) => held(row.onlySecond),
      ...shown,
    },
  ];
}

/** Two logins, tokens or typical members of groups, path by path. */
export function CompareLogins({ known, first, second, q, setAddress }: CompareProps & { readonly known: KnownModel }) {
  const t = useText("compare");
  const objects = useObjects();
  const users = useUsers().data ?? NONE;
  const groups = useGroups().data ?? NONE;
  const subjects = useMemo(() => subjectRows(users, groups), [users, groups]);
  const shape = useMemo(() => subjectColumns(t), [t]);
  const question = useMemo(() => {
    if (objects === undefined || first === "" || second === "") return undefined;
    return { model: known.model, kind: "logins", asks: { first, second, objects } } as const;
  }, [known, objects, first, second]);
  const sweep = useSweep(question);
  const columns = useMemo(() => columnsOf(t, first, second, known), [t, first, second, known]);
  const rows = sweep.status === "done" ? sweep.data : undefined;
  const input = (which: "first" | "second", value: string) => (
    <div>
      <span>{t(which)}</span>
      <PickInput
        label={t(which)}
        value={value}
        placeholder={t("chooseHint")}
        rows={subjects}
        columns={shape}
        rowId={subjectId}
        onChange={(next) => setAddress({ [which]: next === "" ? undefined : next }, "replace")}
      />
    </div>
  );
  const text = tableText(
    columns.map(({ header }) => header),
    (rows ?? []).map((row) => [row.path, row.onlyFirst.join(", "), row.onlySecond.join(", ")]),
  );
  return (
    <>
      <Pair>
        {input("first", first)}
        {input("second", second)}
      </Pair>
      <Standing sweep={sweep} />
      {question === undefined ? (
        <EmptyState icon="user" title={t("choose")}>
          {t("chooseHint")}
        </EmptyState>
      ) : (
        <DataGrid
          id="compare-logins"
          label={t("title")}
          rows={rows}
          columns={columns}
          rowId={rowId}
          sort={{ id: "path", desc: false }}
          search={q}
          onSearch={(text) => setAddress({ q: text }, "replace")}
          toolbar={<CopyButton text={text} label={t("copy")} />}
          empty={
            <EmptyState icon="ok" title={t("same")}>
              {t("sameLogins")}
            </EmptyState>
          }
        />
      )}
    </>
  );
}
