import { styled } from "@mui/material/styles";
import { type ReactNode, useMemo } from "react";
import { useRoles } from "../../api/roles";
import { actionsAt } from "../../access/why/asked";
import type { ObjectAction } from "../../access/actions";
import { FreeChoiceInput, type Suggestion } from "../../components/fields/FreeChoiceInput";
import type { PickColumn } from "../../components/fields/PickColumn";
import { PickInput } from "../../components/fields/PickInput";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { useTyped } from "../address/useTyped";
import { usePathSuggestions } from "../acl/usePathSuggestions";
import { namesOf } from "../select/namesOf";
import { privilegeText } from "../select/privilegeText";

/** The fields of a question side by side, below each other where it is narrow. */
export const Fields = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 175px), 1fr))",
  gap: 10,
  // For texts that would be cut off otherwise.
  "&.wide": { gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))" },
});

const Named = styled("div")({
  minWidth: 0,
  "> .name": { display: "block", color: tone.soft, fontSize: "0.75rem", marginBottom: 2 },
});

/** A field with its name above it; the input bears the name itself. */
export function NamedField({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Named>
      <span className="name" aria-hidden>
        {label}
      </span>
      {children}
    </Named>
  );
}

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

/** Free text with suggestions whose value is part of the address. */
function TypedInput({ suggestions, value, onChange, ...props }: InputProps & { readonly suggestions: readonly Suggestion[] }) {
  const [text, setText] = useTyped(value, onChange);
  return <FreeChoiceInput {...props} value={text} onChange={setText} suggestions={suggestions} mono />;
}

const EXAMPLE = "/vms/100";

/** Any path, with those of everything that the login sees as suggestions. */
export function PathInput(props: InputProps) {
  const suggestions = usePathSuggestions();
  return (
    <NamedField label={props.label}>
      <TypedInput placeholder={EXAMPLE} {...props} suggestions={suggestions} />
    </NamedField>
  );
}

/** Any privilege or several, with what each is good for. */
export function PrivilegeInput(props: InputProps) {
  const say = useText("privileges");
  const roles = useRoles();
  const all = roles.data?.find((role) => role.roleid === "Administrator")?.privs;
  const suggestions = useMemo(() => {
    return namesOf(all).map((value) => ({ value, description: privilegeText(value, say) }));
  }, [all, say]);
  return (
    <NamedField label={props.label}>
      <TypedInput {...props} suggestions={suggestions} />
    </NamedField>
  );
}

/** One of the roles. */
export function RoleInput(props: InputProps) {
  const roles = useRoles();
  const suggestions = useMemo(() => (roles.data ?? []).map(({ roleid }) => ({ value: roleid })), [roles.data]);
  return (
    <NamedField label={props.label}>
      <TypedInput {...props} suggestions={suggestions} />
    </NamedField>
  );
}

const actionId = (action: ObjectAction) => action.id;

/** What one wants to do with the object at a path. */
export function ActionInput({ path, none, ...props }: InputProps & { readonly path: string; readonly none: string }) {
  const t = useText("access");
  const rows = useMemo(() => actionsAt(path), [path]);
  const columns = useMemo(
    (): readonly PickColumn<ObjectAction>[] => [
      { id: "name", header: props.label, text: ({ id }) => t(`action.${id}`) },
      { id: "id", header: t("actionId"), text: actionId, mono: true, width: 120 },
    ],
    [t, props.label],
  );
  const disabled = rows.length === 0;
  return (
    <NamedField label={props.label}>
      <PickInput
        {...props}
        disabled={disabled}
        placeholder={disabled ? none : ""}
        rows={rows}
        columns={columns}
        rowId={actionId}
        shown={({ id }) => t(`action.${id}`)}
      />
    </NamedField>
  );
}
