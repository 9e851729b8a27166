import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import { type Control, useFieldArray, useWatch } from "react-hook-form";
import { ActionButton } from "../../components/actions/ActionButton";
import { CheckField } from "../../components/fields/CheckField";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { Icon } from "../../components/icons/Icon";
import { Banner } from "../../components/layout/Banner";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { usePathSuggestions } from "../../widgets/acl/usePathSuggestions";
import { useReason } from "../../widgets/action/useReason";
import { RoleSelect } from "../../widgets/select/RoleSelect";
import { entryCall, type NewToken } from "./tokenForm";

const Group = styled("fieldset")({
  margin: 0,
  padding: "6px 10px 10px",
  border: `1px solid ${tone.line}`,
  borderRadius: 4,
  minWidth: 0,
  display: "flex",
  flexDirection: "column",
  gap: 8,
  "> legend": { padding: "0 4px", fontWeight: 600 },
  "> .row": { display: "flex", gap: 6, alignItems: "start", paddingBottom: 8, borderBottom: `1px dotted ${tone.line}` },
  "> .row > div": { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: 6 },
});

/** Permissions that the new token gets along: without any, a separated token can do nothing. */
export function EntryRows({ control }: { readonly control: Control<NewToken> }) {
  const t = useText("tokens");
  const { fields, append, remove } = useFieldArray({ control, name: "entries" });
  return (
    <Group>
      <legend>{t("entries")}</legend>
      {fields.length === 0 ? <span>{t("entriesHint")}</span> : null}
      {fields.map((field, at) => (
        <EntryRow key={field.id} control={control} at={at} onRemove={() => remove(at)} />
      ))}
      <span>
        <ActionButton
          label={t("addEntry")}
          icon="add"
          onClick={() => append({ path: "", roleid: "", propagate: true }, { focusName: `entries.${fields.length}.path` })}
        />
      </span>
    </Group>
  );
}

interface EntryRowProps {
  readonly control: Control<NewToken>;
  readonly at: number;
  readonly onRemove: () => void;
}

function EntryRow({ control, at, onRemove }: EntryRowProps) {
  const t = useText("permissions");
  const words = useText("tokens");
  const suggestions = usePathSuggestions();
  const entry = useWatch({ control, name: `entries.${at}` });
  const complete = entry.path !== "" && entry.roleid !== "";
  const reason = useReason(complete ? entryCall("user@realm!token", entry) : undefined);
  const removal = words("removeEntry", { number: at + 1 });
  return (
    <div className="row" role="group" aria-label={words("entryNumber", { number: at + 1 })}>
      <div>
        <FreeChoiceField
          control={control}
          name={`entries.${at}.path`}
          label={t("path")}
          required
          mono
          suggestions={suggestions}
        />
        <RoleSelect control={control} name={`entries.${at}.roleid`} label={t("role")} required />
        <CheckField control={control} name={`entries.${at}.propagate`} label={t("propagate")} helper={t("propagateHint")} />
        {reason === undefined ? null : <Banner tone="warning">{words("entryRefused", { reason: reason.text })}</Banner>}
      </div>
      <IconButton aria-label={removal} title={removal} onClick={onRemove}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}
