import { useForm, useWatch } from "react-hook-form";
import type { AclRow } from "../../api/schemas/permissions";
import { useText } from "../../i18n/useText";
import { ReplaceFailure } from "../../widgets/acl/ReplaceFailure";
import { BulkWindow } from "../../widgets/bulk/BulkWindow";
import { RoleSelect } from "../../widgets/select/RoleSelect";
import { NotReplaced, performRole, propagateSteps, removeSteps, roleSteps } from "./bulkSteps";
import type { AclBulkKind } from "./search";

interface AclBulkProps {
  readonly kind: AclBulkKind;
  readonly rows: readonly AclRow[];
  /** All entries, for what stands in a new one's place. */
  readonly all: readonly AclRow[];
  readonly onClose: (left: readonly string[] | undefined) => void;
}

/** The question before several entries are removed or changed at once. */
export function AclBulk({ kind, rows, all, onClose }: AclBulkProps) {
  const t = useText("permissions");
  const count = rows.length;
  if (kind === "role") return <RoleBulk rows={rows} all={all} onClose={onClose} />;
  if (kind === "remove") {
    return (
      <BulkWindow
        title={t("bulk.removeTitle")}
        question={t("bulk.removeQuestion", { count })}
        confirmLabel={t("remove")}
        danger
        ticked={count}
        steps={removeSteps(rows)}
        onClose={onClose}
      />
    );
  }
  const steps = propagateSteps(rows, kind === "propagate");
  return (
    <BulkWindow
      title={t(`bulk.${kind}Title`)}
      question={t(`bulk.${kind}Question`, { count: steps.length })}
      confirmLabel={t("bulk.change")}
      danger={false}
      ticked={count}
      steps={steps}
      onClose={onClose}
    />
  );
}

function RoleBulk({ rows, all, onClose }: Omit<AclBulkProps, "kind">) {
  const t = useText("permissions");
  const { control } = useForm({ defaultValues: { roleid: "" } });
  const roleid = useWatch({ control, name: "roleid" });
  return (
    <BulkWindow
      title={t("bulk.roleTitle")}
      question={t("bulk.roleQuestion", { count: rows.length })}
      confirmLabel={t("bulk.change")}
      danger={false}
      ticked={rows.length}
      steps={roleSteps(rows, roleid)}
      reason={roleid === "" ? t("bulk.chooseRole") : undefined}
      perform={performRole(all, roleid)}
      describe={(error) => (error instanceof NotReplaced ? <ReplaceFailure failed={error.failed} /> : undefined)}
      onClose={onClose}
    >
      <RoleSelect control={control} name="roleid" label={t("role")} required />
    </BulkWindow>
  );
}
