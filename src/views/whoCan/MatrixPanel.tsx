import { styled } from "@mui/material/styles";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo } from "react";
import { matrixLogins, type RightsMatrix } from "../../access/holders/rightsMatrix";
import type { KnownModel } from "../../access/knownModel";
import { EmptyState } from "../../components/feedback/EmptyState";
import { SearchField } from "../../components/fields/SearchField";
import { matchesAll, searchWords } from "../../components/grid/filter";
import { type MatrixColumn, MatrixGrid } from "../../components/matrix/MatrixGrid";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { useTyped } from "../../widgets/address/useTyped";
import { type WhyAddress, whoCanSearch } from "../../widgets/why/whyAddress";
import { MatrixFile } from "./MatrixFile";

const Bar = styled("div")({ display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center", ".size": { color: tone.soft } });

interface MatrixPanelProps {
  /** Names the file. */
  readonly name: string;
  readonly label: string;
  readonly known: KnownModel;
  readonly matrix: RightsMatrix;
  readonly columns: readonly MatrixColumn[];
  /** What Why is asked about a field. */
  readonly questionOf: (authid: string, column: MatrixColumn) => WhyAddress;
}

function found<Item>(items: readonly Item[], text: (item: Item) => string, query: string): readonly Item[] {
  const words = searchWords(query);
  return words.length === 0 ? items : items.filter((item) => matchesAll(text(item).normalize("NFKC").toLowerCase(), words));
}

const itself = (text: string) => text;
const columnText = ({ label, name }: MatrixColumn) => `${label} ${name}`;

/** A matrix with search over its logins and columns, as a file, and each field's way to Why. */
export function MatrixPanel({ name, label, known, matrix, columns, questionOf }: MatrixPanelProps) {
  const t = useText("whoCan");
  const navigate = useNavigate();
  const [address, setAddress] = useAddress(whoCanSearch);
  const [login, setLogin] = useTyped(address.q ?? "", (q) => setAddress({ q }, "replace"));
  const [column, setColumn] = useTyped(address.columns ?? "", (text) => setAddress({ columns: text }, "replace"));
  const wanted = { q: useDeferredValue(login), columns: useDeferredValue(column) };
  const all = useMemo(() => matrixLogins(known), [known]);
  const rows = useMemo(() => found(all, itself, wanted.q), [all, wanted.q]);
  const shown = useMemo(() => found(columns, columnText, wanted.columns), [columns, wanted.columns]);
  const places = useMemo(() => {
    const at = new Map(columns.map((one, index) => [one, index]));
    return shown.map((one) => at.get(one) ?? 0);
  }, [columns, shown]);
  const holds = useCallback((authid: string, at: number) => matrix.holds(authid, places[at] ?? 0), [matrix, places]);
  const open = (authid: string, at: MatrixColumn) => {
    const search: object = questionOf(authid, at);
    void navigate({ to: "/datacenter/$tab", params: { tab: "why" }, search });
  };
  const count = (value: number) => String(value);
  return (
    <>
      <Bar>
        <SearchField label={t("findLogins")} value={login} onChange={setLogin} />
        <SearchField label={t("findColumns")} value={column} onChange={setColumn} />
        <span role="status" className="size">
          {t("size", { rows: count(rows.length), columns: count(shown.length) })}
        </span>
        <MatrixFile name={name} corner={t("corner")} rows={rows} columns={shown} holds={holds} />
      </Bar>
      {rows.length === 0 || shown.length === 0 ? (
        <EmptyState icon="search" title={t(columns.length === 0 ? "noGuests" : "noMatch")}>
          {t("matrixHint")}
        </EmptyState>
      ) : (
        <>
          <MatrixGrid
            label={label}
            corner={t("corner")}
            rows={rows}
            columns={shown}
            holds={holds}
            cellName={(of, { name: what }, yes) => t("cell", { login: of, column: what, answer: t(yes ? "yes" : "no") })}
            onOpen={open}
          />
          <span style={{ color: tone.soft, fontSize: "0.75rem" }}>{t("matrixHint")}</span>
        </>
      )}
    </>
  );
}
