import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { useText } from "../../i18n/useText";
import { ShownValue } from "../columns/ShownValue";
import { GroupSelect } from "../select/GroupSelect";
import { RoleSelect } from "../select/RoleSelect";
import { TokenSelect } from "../select/TokenSelect";
import { UserSelect } from "../select/UserSelect";
import type { AclValues } from "./aclForm";
import type { SubjectKind } from "./entry";
import { usePathSuggestions } from "./usePathSuggestions";

const SELECT = { user: UserSelect, group: GroupSelect, token: TokenSelect } as const;

interface AclFieldsProps {
  readonly control: Control<AclValues>;
  readonly kind: SubjectKind;
  /** On an object's own page the path is not asked for. */
  readonly fixedPath: string | undefined;
}

/** Path, subject, role and propagate of an entry (gui.md section 13.3). */
export function AclFields({ control, kind, fixedPath }: AclFieldsProps) {
  const t = useText("permissions");
  const suggestions = usePathSuggestions();
  const Select = SELECT[kind];
  return (
    <>
      {fixedPath === undefined ? (
        <FreeChoiceField control={control} name="path" label={t("path")} required mono suggestions={suggestions} />
      ) : (
        <ShownValue label={t("path")} value={fixedPath} />
      )}
      <Select control={control} name="subject" label={t(`kinds.${kind}`)} required />
      <RoleSelect control={control} name="roleid" label={t("role")} required />
      <CheckField control={control} name="propagate" label={t("propagate")} helper={t("propagateHint")} />
    </>
  );
}
