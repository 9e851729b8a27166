import OutlinedInput from "@mui/material/OutlinedInput";
import { type KeyboardEvent, type Ref, useDeferredValue, useId, useMemo, useState } from "react";
import { Icon } from "../icons/Icon";
import { findRows } from "./PickColumn";
import { PickedChips } from "./PickedChips";
import { PickList } from "./PickList";
import type { PickSource } from "./PickSource";
import { useCombobox } from "./useCombobox";
import type { FieldInput } from "./useField";
import { usePickStatus } from "./usePickStatus";

export interface PickManyInputProps<Row> extends PickSource<Row> {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly input?: FieldInput;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const NONE: readonly never[] = [];

/** A combobox that takes several rows; each is a chip, Backspace in the empty field takes the last one back. */
export function PickManyInput<Row>(props: PickManyInputProps<Row>) {
  const { label, value, onChange, rows, columns, rowId, disabled = false } = props;
  const listId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [query, setQuery] = useState("");
  const deferred = useDeferredValue(query);
  const found = useMemo(() => findRows(rows ?? NONE, columns, deferred), [rows, columns, deferred]);
  const picked = useMemo(() => new Set(value), [value]);
  const status = usePickStatus({
    loading: props.loading ?? rows === undefined,
    error: props.error,
    found: found.length,
  });
  const drop = (id: string) => onChange(value.filter((item) => item !== id));
  const toggle = (index: number) => {
    // Enter may come before the list has followed the typing: what is typed decides.
    const row = (query === deferred ? found : findRows(rows ?? NONE, columns, query))[index];
    if (row === undefined) return;
    const id = rowId(row);
    if (picked.has(id)) drop(id);
    else onChange([...value, id]);
    setQuery("");
  };
  const box = useCombobox({ count: found.length, start: 0, stay: true, disabled, onPick: toggle });
  const onKeyDown = (event: KeyboardEvent) => {
    const last = value.at(-1);
    if (event.key === "Backspace" && query === "" && last !== undefined && !disabled) drop(last);
    box.onKeyDown(event);
  };
  // What was typed and not taken stays as one more: the list may not have come yet, or lack it.
  const leave = () => {
    const typed = query.trim();
    const rest = typed === "" ? NONE : findRows(rows ?? NONE, columns, typed);
    const id = rest[0] !== undefined && rest.length === 1 ? rowId(rest[0]) : typed;
    if (id !== "" && !picked.has(id)) onChange([...value, id]);
    setQuery("");
    box.hide();
    props.onBlur?.();
  };
  return (
    <>
      <PickedChips value={value} onRemove={disabled ? undefined : drop} />
      <OutlinedInput
        ref={setAnchor}
        {...(props.inputRef === undefined ? {} : { inputRef: props.inputRef })}
        value={query}
        placeholder={props.placeholder ?? ""}
        readOnly={disabled}
        autoComplete="off"
        error={props.input?.["aria-invalid"] === true}
        fullWidth
        onClick={() => box.show()}
        onChange={(event) => {
          setQuery(event.target.value);
          box.show(0);
          box.setCursor(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
        inputProps={{
          "aria-label": props.input === undefined ? label : undefined,
          ...props.input,
          role: "combobox",
          "aria-expanded": box.open,
          "aria-controls": box.open ? listId : undefined,
          "aria-autocomplete": "list",
          "aria-activedescendant": box.open && box.active >= 0 ? `${listId}-${box.active}` : undefined,
          spellCheck: false,
        }}
        endAdornment={<Icon name="chevronDown" size={14} />}
      />
      {box.open ? (
        <PickList
          id={listId}
          label={label}
          anchor={anchor}
          rows={found}
          columns={columns}
          rowId={rowId}
          active={box.active}
          picked={picked}
          many
          onPick={box.pick}
          status={status}
        />
      ) : null}
    </>
  );
}
