import { useMemo } from "react";
import { useGroups } from "../../api/groups";
import type { GroupRow } from "../../api/schemas/groups";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { PartialEmpty } from "../../widgets/need/PartialEmpty";
import { PartialNote } from "../../widgets/need/PartialNote";
import { groupColumns } from "./columns";
import { GroupCreate, GroupEdit } from "./GroupDialog";
import { GroupRemove } from "./GroupRemove";
import { GroupsToolbar } from "./GroupsToolbar";
import { search } from "./search";

const rowId = (row: GroupRow) => row.groupid;

/** Datacenter -> Permissions -> Groups (gui.md section 8). */
export function GroupsView() {
  const t = useText("groups");
  const [address, setAddress] = useAddress(search);
  const groups = useGroups();
  const columns = useMemo(() => groupColumns(t), [t]);
  const selected = groups.data?.find((row) => row.groupid === address.sel);
  const close = () => setAddress({ dialog: undefined }, "replace");
  const select = (sel: string | undefined) => setAddress({ dialog: undefined, sel }, "replace");
  const failure = groups.error ?? undefined;
  return (
    <>
      {groups.data?.length === 0 ? null : <PartialNote list="groups" />}
      <DataGrid
        id="groups"
        label={t("title")}
        rows={groups.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "groupid", desc: false }}
        selected={selected?.groupid}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.groupid, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        toolbar={<GroupsToolbar selected={selected} onOpen={(dialog) => setAddress({ dialog })} />}
        error={failure && <FailureNotice error={failure} onRetry={() => void groups.refetch()} />}
        empty={
          <PartialEmpty list="groups">
            <EmptyState
              icon="group"
              title={t("empty")}
              action={<ActionButton label={t("create")} icon="add" onClick={() => setAddress({ dialog: "create" })} />}
            >
              {t("emptyHint")}
            </EmptyState>
          </PartialEmpty>
        }
      />
      {address.dialog === "create" ? <GroupCreate onDone={select} onClose={close} /> : null}
      {address.dialog === "edit" && selected !== undefined ? (
        <GroupEdit key={selected.groupid} groupid={selected.groupid} onDone={select} onClose={close} />
      ) : null}
      {address.dialog === "remove" && selected !== undefined ? (
        <GroupRemove groupid={selected.groupid} onDone={() => select(undefined)} onClose={close} />
      ) : null}
    </>
  );
}
