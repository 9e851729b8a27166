import { useMemo } from "react";
import { useControl } from "../../api/controls";
import type { WorldRow } from "../../api/sandbox/info";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { ControlFailure } from "./ControlFailure";
import { DamageNotice } from "./DamageNotice";
import { SandboxCard } from "./SandboxCard";
import { worldsSearch } from "./search";
import { worldColumns } from "./worldColumns";
import { WorldDialogs } from "./WorldDialogs";
import { WorldsToolbar } from "./WorldsToolbar";

const rowId = (row: WorldRow) => row.id;

/** Sandbox -> Worlds: the pretended clusters of this browser, one of them open. */
export function WorldsView() {
  const t = useText("sandbox");
  const [address, setAddress] = useAddress(worldsSearch);
  const worlds = useControl("worlds.list");
  const open = worlds.data?.open;
  const columns = useMemo(() => worldColumns(t, open), [t, open]);
  const selected = worlds.data?.worlds.find((row) => row.id === address.sel);
  return (
    <SandboxCard intro={t("worlds.intro")}>
      <DamageNotice onReplace={() => setAddress({ dialog: "replace" })} />
      <DataGrid
        id="worlds"
        label={t("worlds.title")}
        rows={worlds.data?.worlds}
        columns={columns}
        rowId={rowId}
        sort={{ id: "name", desc: false }}
        selected={selected?.id}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress(row.id === open ? { sel: row.id } : { sel: row.id, dialog: "open" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<WorldsToolbar selected={selected} open={open} onDialog={(dialog) => setAddress({ dialog })} />}
        error={worlds.error && <ControlFailure error={worlds.error} onRetry={() => void worlds.refetch()} />}
        empty={
          <EmptyState
            icon="datacenter"
            title={t("worlds.empty")}
            action={<ActionButton label={t("worlds.new")} icon="add" onClick={() => setAddress({ dialog: "new" })} />}
          >
            {t("worlds.emptyHint")}
          </EmptyState>
        }
      />
      <WorldDialogs
        dialog={address.dialog}
        selected={selected}
        open={open}
        onClose={() => setAddress({ dialog: undefined }, "replace")}
        onGone={() => setAddress({ dialog: undefined, sel: undefined }, "replace")}
      />
    </SandboxCard>
  );
}
