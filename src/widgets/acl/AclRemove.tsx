import type { AclRow } from "../../api/schemas/permissions";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../confirm/ConfirmCalls";
import { removeCall, subjectText } from "./entry";

interface AclRemoveProps {
  readonly row: AclRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before an entry goes (gui.md section 13.2). */
export function AclRemove({ row, onDone, onClose }: AclRemoveProps) {
  const t = useText("permissions");
  const values = { subject: subjectText(row), role: row.roleid, path: row.path };
  return (
    <ConfirmCalls
      title={t("removeTitle")}
      question={t("removeQuestion", values)}
      confirmLabel={t("remove")}
      danger
      calls={[removeCall(row)]}
      success={t("removed", values)}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
