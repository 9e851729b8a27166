import { styled } from "@mui/material/styles";
import { useMemo, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { useRoles } from "../../api/roles";
import { Skeletons } from "../../components/feedback/Skeletons";
import { SearchField } from "../../components/fields/SearchField";
import { FieldFrame } from "../../components/fields/FieldFrame";
import { useField } from "../../components/fields/useField";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";
import { namesOf } from "./namesOf";
import { PrivilegeCategoryBox } from "./PrivilegeCategoryBox";
import { findPrivileges, privilegeCategories, tick } from "./privilegeCategories";
import { privilegeText } from "./privilegeText";
import type { SelectProps } from "./selectProps";

const Bar = styled("div")({ display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center", marginBottom: 4 });
const List = styled("div")({
  border: `1px solid ${tone.line}`,
  borderRadius: 4,
  maxHeight: "min(42vh, 380px)",
  overflow: "auto",
  padding: "2px 6px",
});

/** Every privilege that this server knows: those of its Administrator role (gui.md section 16). */
function useKnownPrivileges() {
  const roles = useRoles();
  const all = roles.data?.find((role) => role.roleid === "Administrator")?.privs;
  return { roles, categories: useMemo(() => privilegeCategories(namesOf(all)), [all]) };
}

/** Chooses privileges from a checklist by category; the value is the array of their names. */
export function PrivilegeSelect<Values extends FieldValues>({ control, name, label, required }: SelectProps<Values>) {
  const t = useText("roles");
  const say = useText("privileges");
  const { roles, categories } = useKnownPrivileges();
  const [query, setQuery] = useState("");
  const title = label ?? t("privileges");
  const field = useField({ control, name, label: title, ...(required !== undefined && { required }) });
  const chosen = Array.isArray(field.value) ? field.value.filter((one) => typeof one === "string") : [];
  const shown = findPrivileges(categories, query, (privilege) => privilegeText(privilege, say));
  return (
    <FieldFrame label={title} required={required} state={field.state} group>
      <Bar>
        <SearchField label={t("findPrivilege")} value={query} onChange={setQuery} />
        <span role="status">{t("chosen", { count: chosen.length })}</span>
      </Bar>
      <List
        role="group"
        aria-labelledby={field.state.labelId}
        aria-describedby={field.state.noteId}
        aria-busy={roles.isPending}
        onBlur={field.onBlur}
      >
        {roles.error === null ? null : <FailureNotice error={roles.error} onRetry={() => void roles.refetch()} />}
        {roles.isPending ? <Skeletons lines={6} height={24} /> : null}
        {shown.map((category) => (
          <PrivilegeCategoryBox
            key={category.name}
            category={category}
            chosen={chosen}
            onTick={(names, on) => field.set(tick(chosen, names, on))}
          />
        ))}
        {roles.data !== undefined && shown.length === 0 ? <p>{t("noMatch")}</p> : null}
      </List>
    </FieldFrame>
  );
}
