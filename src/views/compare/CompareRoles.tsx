import { useMemo } from "react";
import type { KnownModel } from "../../access/knownModel";
import { type RoleDifference, roleDifference } from "../../access/compare/roleDifference";
import { CopyButton } from "../../components/code/CopyButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { FacetBar } from "../../components/grid/FacetBar";
import { useText } from "../../i18n/useText";
import { type CompareProps, tableText } from "./parts";

const rowId = ({ privilege }: RoleDifference) => privilege;

/** Two roles, privilege by privilege. */
export function CompareRoles({ known, first, second, q, setAddress }: CompareProps & { readonly known: KnownModel }) {
  const t = useText("compare");
  const ids: readonly string[] = useMemo(() => [...known.model.roles.keys()].sort(), [known]);
  const chosen = first !== "" && second !== "";
  const rows = useMemo(() => (chosen ? roleDifference(known, first, second) : []), [known, chosen, first, second]);
  const columns = useMemo((): readonly Column<RoleDifference>[] => {
    return [
      { id: "privilege", header: t("privilege"), value: ({ privilege }) => privilege, mono: true, width: 240 },
      { id: "holder", header: t("heldBy"), value: ({ holder }) => (holder === "first" ? first : second), mono: true, flex: 1 },
    ];
  }, [t, first, second]);
  const options = [{ value: "", label: "–" }, ...ids.map((id) => ({ value: id, label: id }))];
  const facet = (which: "first" | "second", value: string) => ({
    id: which,
    label: t(which),
    value,
    options,
    onChange: (next: string) => setAddress({ [which]: next === "" ? undefined : next }, "replace"),
  });
  const text = tableText(
    columns.map(({ header }) => header),
    rows.map(({ privilege, holder }) => [privilege, holder === "first" ? first : second]),
  );
  return (
    <>
      <FacetBar label={t("what.roles")} facets={[facet("first", first), facet("second", second)]} />
      {chosen ? (
        <DataGrid
          id="compare-roles"
          label={t("title")}
          rows={rows}
          columns={columns}
          rowId={rowId}
          sort={{ id: "privilege", desc: false }}
          search={q}
          onSearch={(next) => setAddress({ q: next }, "replace")}
          toolbar={<CopyButton text={text} label={t("copy")} />}
          empty={
            <EmptyState icon="ok" title={t("same")}>
              {t("sameRoles")}
            </EmptyState>
          }
        />
      ) : (
        <EmptyState icon="role" title={t("choose")} />
      )}
    </>
  );
}
