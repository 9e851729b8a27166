import { useMemo } from "react";
import { useEffective } from "../../api/permissions";
import { useAnswer } from "../../api/query";
import { useSession } from "../../api/currentSession";
import { Toolbar } from "../../components/actions/Toolbar";
import type { Column } from "../../components/grid/Column";
import { DataGrid } from "../../components/grid/DataGrid";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import { CallButton } from "../../widgets/action/CallButton";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { OptionDialog } from "./OptionDialog";
import { type OptionName, OPTIONS, type OptionSpec } from "./optionSpec";
import { optionSummary } from "./optionSummary";
import { optionValues, storedPairs } from "./optionValue";
import { search } from "./search";

interface OptionRow {
  readonly spec: OptionSpec;
  readonly order: number;
  readonly label: string;
  readonly summary: string;
}

const rowId = (row: OptionRow): OptionName => row.spec.name;

/** True where the server hides most options: it tells them to Sys.Audit on `/` alone (api.md 4.18). */
function useHidden(): boolean {
  const session = useSession();
  const own = useEffective(undefined);
  if (session.status !== "in" || session.userid === "root@pam" || own.data === undefined) return false;
  return !("Sys.Audit" in (own.data["/"] ?? {}));
}

/** Datacenter -> Options: those that touch logins and permissions, and their plain neighbours (gui.md section 4). */
export function OptionsView() {
  const t = useText("options");
  const why = useText("access");
  const [address, setAddress] = useAddress(search);
  const options = useAnswer("options.read", {});
  const hidden = useHidden();
  const answer = options.data;
  const rows = useMemo(
    () =>
      answer === undefined
        ? undefined
        : OPTIONS.map((spec, order) => ({ spec, order, label: t(spec.label), summary: optionSummary(spec, answer, t) })),
    [answer, t],
  );
  const columns = useMemo<readonly Column<OptionRow>[]>(
    () => [
      { id: "option", header: t("option"), value: (row) => row.order, text: (row) => row.label, render: (row) => row.label, width: 220, hideable: false },
      { id: "value", header: t("value"), value: (row) => row.summary, flex: 1 },
    ],
    [t],
  );
  const selected = OPTIONS.find((spec) => spec.name === address.sel);
  const nothing = selected === undefined ? { text: why("reason.selectFirst") } : undefined;
  return (
    <>
      {hidden ? <Banner tone="info">{t("hidden")}</Banner> : null}
      <DataGrid
        id="options"
        label={t("title")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "option", desc: false }}
        selected={selected?.name}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.spec.name, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={
          <Toolbar label={t("toolbar")}>
            <CallButton
              label={t("edit")}
              icon="edit"
              call={{ name: "options.update", params: {} }}
              reason={nothing}
              onClick={() => setAddress({ dialog: "edit" })}
            />
          </Toolbar>
        }
        error={options.error === null ? undefined : <FailureNotice error={options.error} onRetry={() => void options.refetch()} />}
        empty={null}
      />
      {address.dialog === undefined || selected === undefined || answer === undefined ? null : (
        <OptionDialog
          key={selected.name}
          spec={selected}
          values={optionValues(selected, answer)}
          stored={storedPairs(selected, answer)}
          onClose={() => setAddress({ dialog: undefined }, "replace")}
        />
      )}
    </>
  );
}
