import { useAcl } from "../../api/permissions";
import { usePool } from "../../api/pool";
import { usePools } from "../../api/pools";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import { contentOf, listed } from "./poolContent";

interface PoolRemoveProps {
  readonly poolid: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a pool goes: with which entries, and whether the server will accept it at all (api.md section 4.16). */
export function PoolRemove({ poolid, onDone, onClose }: PoolRemoveProps) {
  const t = useText("pools");
  const acl = useAcl();
  const { pool } = usePool(poolid);
  const content = contentOf(poolid, pool, usePools().data ?? []);
  const path = `/pool/${poolid}`;
  const entries = (acl.data ?? []).filter((row) => row.path === path || row.path.startsWith(`${path}/`));
  const list = listed(entries.map((row) => `${row.type === "group" ? "@" : ""}${row.ugid} (${row.roleid})`));
  // The server drops the entries of a top-level pool alone.
  const fate = poolid.includes("/") ? "entriesStay" : "entriesGo";
  const said = [
    t("removeQuestion", { id: poolid }),
    ...(content.length === 0 ? [] : [t("notEmptyRefused", { list: listed(content) })]),
    ...(entries.length === 0 ? [] : [t(fate, { count: entries.length, list })]),
  ];
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={said.join(" ")}
      confirmLabel={t("remove")}
      danger
      calls={[{ name: "pools.delete", params: { poolid } }]}
      success={t("removed", { id: poolid })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
