import { useMemo, useState } from "react";
import { useKnownModel } from "../../access/useKnownModel";
import { serverNow } from "../../api/client";
import { useSession } from "../../api/currentSession";
import { useUsers } from "../../api/users";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { DataGrid } from "../../components/grid/DataGrid";
import { useLanguage, useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { PartialNote } from "../../widgets/need/PartialNote";
import { UserFilter } from "../../widgets/filter/UserFilter";
import { tokenColumns } from "./columns";
import { search } from "./search";
import { TokenDialogs } from "./TokenDialogs";
import { type ListedToken, tokenList } from "./tokenList";
import { TokenRights } from "./TokenRights";
import { type NewSecret, TokenSecret } from "./TokenSecret";
import { TokensToolbar } from "./TokensToolbar";

const rowId = (row: ListedToken) => row.id;

/** Datacenter -> Permissions -> API Tokens (gui.md section 6), with what the chosen token may really do. */
export function TokensView() {
  const t = useText("tokens");
  const common = useText("common");
  const locale = useLanguage();
  const session = useSession();
  const [address, setAddress] = useAddress(search);
  const [secret, setSecret] = useState<NewSecret>();
  const users = useUsers();
  const known = useKnownModel();
  const { user: only } = address;
  const rows = useMemo(() => {
    const wanted = users.data?.filter(({ userid }) => only === undefined || userid === only);
    return wanted && tokenList(wanted, known, serverNow());
  }, [users.data, known, only]);
  const columns = useMemo(
    () => tokenColumns({ t, locale, yesNo: (value) => common(value ? "yes" : "no") }),
    [t, locale, common],
  );
  const selected = rows?.find((row) => row.id === address.sel);
  const self = session.status === "in" || session.status === "expired" ? session.userid : "";
  return (
    <>
      <PartialNote list="tokens" />
      <UserFilter userid={only} onClear={() => setAddress({ user: undefined })} />
      <DataGrid
        id="tokens"
        label={t("title")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        sort={{ id: "userid", desc: false }}
        selected={selected?.id}
        onSelect={(sel) => setAddress({ sel }, "replace")}
        onOpen={(row) => setAddress({ sel: row.id, dialog: "edit" })}
        search={address.q ?? ""}
        onSearch={(q) => setAddress({ q }, "replace")}
        dim={(row) => row.trouble !== undefined}
        toolbar={<TokensToolbar selected={selected} onOpen={(dialog) => setAddress({ dialog })} />}
        error={
          users.error === null ? undefined : (
            <FailureNotice error={users.error} onRetry={() => void users.refetch()} />
          )
        }
        empty={
          <EmptyState
            icon="token"
            title={t("empty")}
            action={<ActionButton label={t("add")} icon="add" onClick={() => setAddress({ dialog: "add" })} />}
          >
            {t("emptyHint")}
          </EmptyState>
        }
      />
      {selected === undefined ? null : <TokenRights key={selected.id} token={selected} />}
      <TokenDialogs
        dialog={address.dialog}
        selected={selected}
        userid={only ?? self}
        onSecret={setSecret}
        onClose={(sel) => setAddress(sel === undefined ? { dialog: undefined } : { dialog: undefined, sel }, "replace")}
        onGone={() => setAddress({ dialog: undefined, sel: undefined }, "replace")}
      />
      {secret === undefined ? null : (
        <TokenSecret key={secret.value} secret={secret} onClose={() => setSecret(undefined)} />
      )}
    </>
  );
}
