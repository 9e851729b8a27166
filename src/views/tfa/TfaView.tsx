import { useMemo, useState } from "react";
import { serverNow } from "../../api/client";
import { useSession } from "../../api/currentSession";
import { useAnswer } from "../../api/query";
import { useUsers } from "../../api/users";
import { PanelTabs } from "../../components/layout/PanelTabs";
import { useText } from "../../i18n/useText";
import { useAddress } from "../../widgets/address/useAddress";
import { PartialNote } from "../../widgets/need/PartialNote";
import { UserFilter } from "../../widgets/filter/UserFilter";
import { FactorList } from "./FactorList";
import { factorEntries, usersWithout } from "./factorEntries";
import { type NewKeys, RecoveryKeysWindow } from "./RecoveryKeysWindow";
import { search } from "./search";
import { TfaDialogs } from "./TfaDialogs";
import { WithoutList } from "./WithoutList";

const POLL_MS = 5000;

/** Datacenter -> Permissions -> Two Factor (gui.md section 7), with the users who have none as a second list. */
export function TfaView() {
  const t = useText("tfa");
  const session = useSession();
  const [address, setAddress] = useAddress(search);
  const [keys, setKeys] = useState<NewKeys>();
  const factors = useAnswer("tfa.list", {}, { refetchInterval: POLL_MS });
  const users = useUsers();
  const { user: only, show } = address;
  const entries = useMemo(() => {
    const all = factors.data === undefined ? undefined : factorEntries(factors.data, serverNow());
    return only === undefined ? all : all?.filter(({ userid }) => userid === only);
  }, [factors.data, only]);
  const without = useMemo(() => {
    if (users.data === undefined || factors.data === undefined) return undefined;
    return usersWithout(users.data, factors.data).filter(({ user }) => only === undefined || user.userid === only);
  }, [users.data, factors.data, only]);
  const selected = entries?.find(({ rowId }) => rowId === address.sel);
  const chosen = without?.find(({ user }) => user.userid === address.sel)?.user.userid;
  const self = session.status === "in" || session.status === "expired" ? session.userid : "";
  const counted = (label: string, rows: readonly unknown[] | undefined) =>
    rows === undefined ? label : `${label} (${rows.length})`;
  const list = {
    query: address.q ?? "",
    onSearch: (q: string) => setAddress({ q }, "replace"),
    onSelect: (sel: string | undefined) => setAddress({ sel }, "replace"),
    onOpen: (dialog: typeof address.dialog, sel = address.sel) => setAddress({ dialog, sel }),
  };
  return (
    <>
      <PartialNote list="factors" />
      <UserFilter userid={only} onClear={() => setAddress({ user: undefined })} />
      <PanelTabs
        label={t("title")}
        current={show ?? "factors"}
        onChange={(id) => setAddress({ show: id === "without" ? id : undefined, sel: undefined, q: undefined })}
        tabs={[
          { id: "factors", label: counted(t("title"), entries), icon: "key" },
          { id: "without", label: counted(t("without"), without), icon: "warning" },
        ]}
      >
        {show === "without" ? (
          <WithoutList {...list} rows={without} selected={chosen} failed={factors.error === null ? users : factors} />
        ) : (
          <FactorList {...list} rows={entries} selected={selected} failed={factors} />
        )}
      </PanelTabs>
      <TfaDialogs
        dialog={address.dialog}
        selected={selected}
        userid={chosen ?? selected?.userid ?? only ?? self}
        onClose={(sel) => setAddress(sel === undefined ? { dialog: undefined } : { dialog: undefined, sel }, "replace")}
        onGone={() => setAddress({ dialog: undefined, sel: undefined }, "replace")}
        onKeys={(userid, created) => setKeys({ userid, keys: created })}
      />
      {keys === undefined ? null : <RecoveryKeysWindow {...keys} onClose={() => setKeys(undefined)} />}
    </>
  );
}
