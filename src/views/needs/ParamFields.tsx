import { useMemo } from "react";
import type { ActionParam } from "../../access/needs/need";
import { useGroups } from "../../api/groups";
import { useRealms } from "../../api/realms";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";
import { FreeChoiceInput, type Suggestion } from "../../components/fields/FreeChoiceInput";
import { useText } from "../../i18n/useText";
import { useTyped } from "../../widgets/address/useTyped";
import { NamedField } from "../../widgets/why/QuestionFields";

const NONE: readonly never[] = [];

type Offered = Readonly<Partial<Record<ActionParam, readonly Suggestion[]>>>;

function unique(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(suggestions.map((one) => [one.value, one])).values()];
}

function offeredOf(rows: readonly ResourceRow[]): Offered {
  const named = (value: string | undefined, description?: string): readonly Suggestion[] => {
    if (value === undefined || value === "") return NONE;
    return [description === undefined ? { value } : { value, description }];
  };
  const of = (...types: readonly ResourceRow["type"][]) => rows.filter(({ type }) => types.includes(type));
  const storages = unique(of("storage").flatMap(({ storage, content }) => named(storage, content)));
  return {
    vmid: of("qemu", "lxc").flatMap(({ vmid, name }) => named(vmid === undefined ? undefined : String(vmid), name)),
    pool: of("pool").flatMap(({ pool }) => named(pool)),
    storage: storages,
    source: storages,
    zone: unique(of("sdn", "network").flatMap(({ network, sdn }) => named(network ?? sdn))),
    node: of("node").flatMap(({ node }) => named(node)),
  };
}

interface ParamFieldsProps {
  readonly params: readonly ActionParam[];
  readonly optional: readonly ActionParam[];
  readonly values: Readonly<Partial<Record<ActionParam, string>>>;
  readonly onChange: (param: ActionParam, value: string) => void;
}

/** One field for each object that the action is about, with those that the login sees as suggestions. */
export function ParamFields({ params, optional, values, onChange }: ParamFieldsProps) {
  const rows = useResources().data ?? NONE;
  const realms = useRealms().data ?? NONE;
  const groups = useGroups().data ?? NONE;
  const offered = useMemo((): Offered => {
    return {
      ...offeredOf(rows),
      realm: realms.map(({ realm }) => ({ value: realm })),
      group: groups.map(({ groupid }) => ({ value: groupid })),
    };
  }, [rows, realms, groups]);
  return params.map((param) => (
    <ParamField
      key={param}
      param={param}
      optional={optional.includes(param)}
      value={values[param] ?? ""}
      suggestions={offered[param] ?? NONE}
      onChange={onChange}
    />
  ));
}

interface ParamFieldProps {
  readonly param: ActionParam;
  readonly optional: boolean;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onChange: ParamFieldsProps["onChange"];
}

function ParamField({ param, optional, value, suggestions, onChange }: ParamFieldProps) {
  const t = useText("needs");
  const tell = useMemo(() => (text: string) => onChange(param, text), [param, onChange]);
  const [text, setText] = useTyped(value, tell);
  const label = t(`params.${param}`);
  return (
    <NamedField label={label}>
      <FreeChoiceInput
        label={label}
        value={text}
        onChange={setText}
        suggestions={suggestions}
        placeholder={optional ? t("optional") : ""}
        mono
      />
    </NamedField>
  );
}
