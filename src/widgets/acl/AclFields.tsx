import type { Control } from "react-hook-form";
import { CheckField } from "../../components/fields/CheckField";
import { ChoiceField } from "../../components/fields/ChoiceField";
import { useText } from "../../i18n/useText";
import { ShownValue } from "../columns/ShownValue";
import { GroupSelect } from "../select/GroupSelect";
import { RoleSelect } from "../select/RoleSelect";
import { TokenSelect } from "../select/TokenSelect";
import { UserSelect } from "../select/UserSelect";
import type { AclValues } from "./aclForm";
import type { SubjectKind } from "./entry";
import { PathField } from "./PathField";

const KINDS: readonly SubjectKind[] = ["user", "group", "token"];
const SELECT = { user: UserSelect, group: GroupSelect, token: TokenSelect } as const;

interface AclFieldsProps {
  readonly control: Control<AclValues>;
  readonly kind: SubjectKind;
  /** The kind of the subject can be chosen. */
  readonly anyKind: boolean;
  /** On an object's own page the path is not asked for. */
  readonly fixedPath: string | undefined;
}

/** Path, subject, role and propagate of an entry (gui.md section 13.3). */
export function AclFields({ control, kind, anyKind, fixedPath }: AclFieldsProps) {
  const t = useText("permissions");
  const Select = SELECT[kind];
  return (
    <>
      {fixedPath === undefined ? (
        <PathField control={control} />
      ) : (
        <ShownValue label={t("path")} value={fixedPath} />
      )}
      {anyKind ? (
        <ChoiceField
          control={control}
          name="kind"
          label={t("kind")}
          options={KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
        />
      ) : null}
      <Select key={kind} control={control} name="subject" label={t(`kinds.${kind}`)} required />
      <RoleSelect control={control} name="roleid" label={t("role")} required />
      <CheckField control={control} name="propagate" label={t("propagate")} helper={t("propagateHint")} />
    </>
  );
}
