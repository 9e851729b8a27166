import OutlinedInput from "@mui/material/OutlinedInput";
import { type Ref, useDeferredValue, useId, useMemo, useState } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { mono as monoFont } from "../theme/tone";
import { findRows, type PickColumn } from "./PickColumn";
import { PickList } from "./PickList";
import { useCombobox } from "./useCombobox";
import type { FieldInput } from "./useField";

export interface Suggestion {
  readonly value: string;
  /** Said beside the value, for instance what a path stands for. */
  readonly description?: string;
}

export interface FreeChoiceInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly suggestions: readonly Suggestion[];
  readonly mono?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly input?: FieldInput;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly name?: string;
}

const suggestionId = (item: Suggestion) => item.value;

/** Free text with suggestions: what is typed counts, the list only helps. */
export function FreeChoiceInput(props: FreeChoiceInputProps) {
  const { label, value, onChange, suggestions, mono = false, disabled = false } = props;
  const t = useText("common");
  const listId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [typed, setTyped] = useState(false);
  const query = useDeferredValue(typed ? value : "");
  const columns = useMemo<readonly PickColumn<Suggestion>[]>(() => {
    const main = { id: "value", header: label, text: suggestionId, mono };
    const said = { id: "said", header: t("comment"), text: (item: Suggestion) => item.description ?? "" };
    return suggestions.some((item) => item.description !== undefined) ? [main, said] : [main];
  }, [label, mono, suggestions, t]);
  const found = useMemo(() => findRows(suggestions, columns, query), [suggestions, columns, query]);
  const pick = (index: number) => {
    const item = found[index];
    if (item !== undefined) onChange(item.value);
    setTyped(false);
  };
  const box = useCombobox({ count: found.length, start: -1, disabled, onPick: pick });
  return (
    <>
      <OutlinedInput
        ref={setAnchor}
        {...(props.name === undefined ? {} : { name: props.name })}
        {...(props.inputRef === undefined ? {} : { inputRef: props.inputRef })}
        value={value}
        placeholder={props.placeholder ?? ""}
        readOnly={disabled}
        autoComplete="off"
        error={props.input?.["aria-invalid"] === true}
        fullWidth
        onClick={() => box.show()}
        onChange={(event) => {
          onChange(event.target.value);
          setTyped(true);
          box.show();
          box.setCursor(-1);
        }}
        onKeyDown={box.onKeyDown}
        onBlur={() => {
          setTyped(false);
          box.hide();
          props.onBlur?.();
        }}
        inputProps={{
          "aria-label": props.input === undefined ? label : undefined,
          ...props.input,
          role: "combobox",
          "aria-expanded": box.open && found.length > 0,
          "aria-controls": box.open ? listId : undefined,
          "aria-autocomplete": "list",
          "aria-activedescendant": box.open && box.active >= 0 ? `${listId}-${box.active}` : undefined,
          spellCheck: false,
          style: mono ? { fontFamily: monoFont } : undefined,
        }}
        endAdornment={<Icon name="chevronDown" size={14} />}
      />
      {box.open && found.length > 0 ? (
        <PickList
          id={listId}
          label={label}
          anchor={anchor}
          rows={found}
          columns={columns}
          rowId={suggestionId}
          active={box.active}
          picked={new Set([value])}
          many={false}
          onPick={box.pick}
        />
      ) : null}
    </>
  );
}
