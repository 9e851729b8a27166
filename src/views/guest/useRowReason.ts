import { useSession } from "../../api/currentSession";
import type { Reason } from "../../components/actions/Reason";
import { useText } from "../../i18n/useText";
import { useLackReason } from "../../widgets/need/useLackReason";
import type { ConfigRow } from "./configRows";

/** Why an option may not be changed by the acting login (gui.md section 17.4). */
export function useRowReason(vmid: string, row: ConfigRow | undefined, onTryAnyway: () => void): Reason | undefined {
  const why = useText("access");
  const session = useSession();
  const privileges = row?.need.kind === "privileges" ? row.need.privileges : [];
  const [first] = privileges;
  const lacks = useLackReason(first === undefined ? undefined : { privileges, paths: [`/vms/${vmid}`] }, {
    ...(first !== undefined && { gui: { bucket: "vms", privilege: first } as const }),
    onTryAnyway,
  });
  if (row === undefined) return { text: why("reason.selectFirst") };
  const isRoot = session.status === "in" && session.userid === "root@pam";
  if (row.need.kind === "root-only" && !isRoot) return { text: why("reason.rootOnly"), onTryAnyway };
  return lacks;
}
