import IconButton from "@mui/material/IconButton";
import OutlinedInput from "@mui/material/OutlinedInput";
import { type Ref, useDeferredValue, useId, useMemo, useState } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { findRows } from "./PickColumn";
import { PickList } from "./PickList";
import type { PickSource } from "./PickSource";
import { useCombobox } from "./useCombobox";
import type { FieldInput } from "./useField";
import { usePickStatus } from "./usePickStatus";

export interface PickInputProps<Row> extends PickSource<Row> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Takes what was typed and is not in the list when the field is left; without it the value before comes back. */
  readonly onUnlisted?: (typed: string) => void;
  /** What stands in the field for a chosen row; without it the row's id. */
  readonly shown?: (row: Row) => string;
  readonly placeholder?: string;
  /** Without it an empty value can be chosen again. */
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Attributes of the input element when it stands in a form's field. */
  readonly input?: FieldInput;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly name?: string;
}

const NONE: readonly never[] = [];

/** A combobox that opens a small table and takes one of its rows; typing filters over all columns. */
export function PickInput<Row>(props: PickInputProps<Row>) {
  const { label, value, onChange, rows, columns, rowId, shown = rowId, disabled = false, required = false } = props;
  const t = useText("common");
  const listId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [query, setQuery] = useState<string>();
  const deferred = useDeferredValue(query ?? "");
  const found = useMemo(() => findRows(rows ?? NONE, columns, deferred), [rows, columns, deferred]);
  const chosen = useMemo(() => rows?.find((row) => rowId(row) === value), [rows, rowId, value]);
  const start = useMemo(() => found.findIndex((row) => rowId(row) === value), [found, rowId, value]);
  const loading = props.loading ?? rows === undefined;
  const status = usePickStatus({ loading, error: props.error, found: found.length });
  const choose = (row: Row | undefined) => {
    if (row !== undefined) onChange(rowId(row));
    setQuery(undefined);
  };
  // Enter may come before the list has followed the typing: what is typed decides.
  const pick = (index: number) => {
    const typed = query ?? "";
    choose((typed === deferred ? found : findRows(rows ?? NONE, columns, typed))[index]);
  };
  const box = useCombobox({ count: found.length, start, disabled, onPick: pick });
  const clear = () => {
    setQuery(undefined);
    onChange("");
  };
  const settle = (typed: string) => {
    const exact = (rows ?? NONE).find((row) => rowId(row) === typed || shown(row) === typed);
    // The list may not have followed the typing yet: what is typed decides.
    const fitting = typed === "" ? NONE : findRows(rows ?? NONE, columns, typed);
    const row = exact ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (typed === "" && !required) onChange("");
    if (row === undefined && typed !== "") props.onUnlisted?.(typed);
    // Without a list nothing can be said of it yet: it stays as it was typed.
    if (rows !== undefined || props.onUnlisted !== undefined || typed === "") choose(row);
  };
  const leave = () => {
    if (query !== undefined) settle(query.trim());
    box.hide();
    props.onBlur?.();
  };
  return (
    <>
      <OutlinedInput
        ref={setAnchor}
        {...(props.name === undefined ? {} : { name: props.name })}
        {...(props.inputRef === undefined ? {} : { inputRef: props.inputRef })}
        value={query ?? (chosen === undefined ? value : shown(chosen))}
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
        onKeyDown={box.onKeyDown}
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
        endAdornment={
          <>
            {value === "" || required || disabled ? null : (
              <IconButton tabIndex={-1} aria-label={t("clear")} onClick={clear}>
                <Icon name="close" size={12} />
              </IconButton>
            )}
            <Icon name="chevronDown" size={14} />
          </>
        }
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
          picked={new Set([value])}
          many={false}
          onPick={box.pick}
          status={status}
        />
      ) : null}
    </>
  );
}
