import { useForm, useWatch } from "react-hook-form";
import type { UserRow } from "../../api/schemas/users";
import { useText } from "../../i18n/useText";
import { BulkWindow } from "../../widgets/bulk/BulkWindow";
import { GroupsSelect } from "../../widgets/select/GroupsSelect";
import { type UserBulkKind, userSteps } from "./bulkSteps";

interface UsersBulkProps {
  readonly kind: UserBulkKind;
  readonly users: readonly UserRow[];
  readonly onClose: (left: readonly string[] | undefined) => void;
}

/** The question before several users are changed or removed at once. */
export function UsersBulk({ kind, users, onClose }: UsersBulkProps) {
  const t = useText("users");
  const { control } = useForm<{ groups: readonly string[] }>({ defaultValues: { groups: [] } });
  const groups = useWatch({ control, name: "groups" });
  const asksGroups = kind === "join" || kind === "leave";
  const steps = userSteps(kind, users, groups);
  const count = asksGroups && groups.length === 0 ? users.length : steps.length;
  return (
    <BulkWindow
      title={t(`bulk.${kind}Title`)}
      question={t(`bulk.${kind}Question`, { count })}
      confirmLabel={t(`bulk.${kind}Do`)}
      danger={kind === "remove" || kind === "disable"}
      ticked={users.length}
      steps={steps}
      reason={asksGroups && groups.length === 0 ? t("bulk.chooseGroups") : undefined}
      onClose={onClose}
    >
      {asksGroups ? <GroupsSelect control={control} name="groups" label={t("groups")} required /> : null}
    </BulkWindow>
  );
}
