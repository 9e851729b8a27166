import { lazy, Suspense, useMemo } from "react";
import { serverNow } from "../../api/client";
import { useSandbox } from "../../api/controls";
import type { UserRow } from "../../api/schemas/users";
import { useUsers } from "../../api/users";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { BulkMenu } from "../../widgets/bulk/BulkMenu";
import { useTicked } from "../../widgets/bulk/useTicked";
import { PartialNote } from "../../widgets/need/PartialNote";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import type { UserBulkKind } from "./bulkSteps";
import { userColumns } from "./columns";
import { bulkOf, search, USER_DIALOGS } from "./search";
import { UserDialogs } from "./UserDialogs";
import { UsersToolbar } from "./UsersToolbar";

const UsersBulk = lazy(async () => ({ default: (await import("./UsersBulk")).UsersBulk }));

const rowId = (row: UserRow) => row.userid;

/** Datacenter -> Permissions -> Users (gui.md section 5). */
export function UsersView() {
  const t = useText("users");
  const common = useText("common");
  const locale = useLanguage();
  const [address, setAddress] = useAddress(search);
  const users = useUsers();
  const logins = useSandbox()?.logins;
  const columns = useMemo(() => {
    const yesNo = (value: boolean) => common(value ? "yes" : "no");
    return userColumns({ t, locale, yesNo, now: serverNow, logins });
  }, [t, locale, common, logins]);
  const selected = users.data?.find((row) => row.userid === address.sel);
  const { ticked, ticks, set } = useTicked(users.data, rowId);
  const many = bulkOf(address.dialog);
  const bulk = (kind: UserBulkKind) => () => setAddress({ dialog: `many-${kind}` });
  return (
    <>
      <PartialNote list="users" />
      <DataGrid
        id="users"
        label={t("title")}
        rows={users.data}
        columns={columns}
        rowId={rowId}
        sort={{ id: "userid", desc: false }}
        selected={selected?.userid}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.userid, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        dim={(row) => row.enable === false}
        ticks={ticks}
        toolbar={
          <>
            <UsersToolbar selected={selected} onOpen={(dialog) => setAddress({ dialog })} />
            <BulkMenu
              count={ticked.length}
              onClear={() => set([])}
              entries={[
                { id: "enable", label: t("bulk.enable"), icon: "check", onClick: bulk("enable") },
                { id: "disable", label: t("bulk.disable"), icon: "userOff", onClick: bulk("disable") },
                { id: "join", label: t("bulk.join"), icon: "group", onClick: bulk("join") },
                { id: "leave", label: t("bulk.leave"), icon: "minus", onClick: bulk("leave") },
                { id: "remove", label: t("bulk.remove"), icon: "remove", danger: true, onClick: bulk("remove") },
              ]}
            />
          </>
        }
        error={
          users.error === null ? undefined : (
            <FailureNotice error={users.error} onRetry={() => void users.refetch()} />
          )
        }
        empty={
          <EmptyState icon="user" title={t("empty")}>
            {t("emptyHint")}
          </EmptyState>
        }
      />
      <UserDialogs
        dialog={USER_DIALOGS.find((one) => one === address.dialog)}
        selected={selected}
        onClose={(sel) => setAddress(sel === undefined ? { dialog: undefined } : { dialog: undefined, sel }, "replace")}
        onGone={() => setAddress({ dialog: undefined, sel: undefined }, "replace")}
      />
      {many === undefined || users.data === undefined ? null : (
        <Suspense fallback={null}>
          <UsersBulk
            key={many}
            kind={many}
            users={ticked}
            onClose={(left) => {
              if (left !== undefined) set(left);
              setAddress({ dialog: undefined }, "replace");
            }}
          />
        </Suspense>
      )}
    </>
  );
}
