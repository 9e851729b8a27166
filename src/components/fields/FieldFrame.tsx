import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import { narrow, tone } from "../theme/tone";
import type { FieldState } from "./useField";

const Box = styled("div")({
  display: "grid",
  // A long word of a label takes the room that it needs.
  gridTemplateColumns: "minmax(min-content, max(110px, 32%)) minmax(0, 1fr)",
  columnGap: 10,
  alignItems: "start",
  "> .head": { padding: "5px 0", lineHeight: "20px", overflowWrap: "break-word" },
  ".mark": { color: tone.error, marginLeft: 2 },
  "> .control": { minWidth: 0 },
  "> .control > .MuiInputBase-root": { width: "100%" },
  ".note": { color: tone.soft, fontSize: "0.75rem", marginTop: 2, display: "flex", gap: 4, alignItems: "flex-start" },
  ".note.wrong": { color: tone.error },
  ".note svg": { marginTop: 3 },
  [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
});

export interface FieldFrameProps {
  readonly label: string;
  readonly required?: boolean | undefined;
  readonly helper?: ReactNode;
  readonly state: FieldState;
  /** The control is a group: the label names it by id instead of by `for`. */
  readonly group?: boolean;
  readonly children: ReactNode;
}

/** Around every field: label, required mark, control, helper text, error text, and why it cannot be edited. */
export function FieldFrame({ label, required = false, helper, state, group = false, children }: FieldFrameProps) {
  return (
    <Box>
      <div className="head">
        {group ? <span id={state.labelId}>{label}</span> : <LabelFor state={state} label={label} />}
        {required ? (
          <span className="mark" aria-hidden>
            {"*"}
          </span>
        ) : null}
      </div>
      <div className="control">
        {children}
        <div id={state.noteId}>
          {state.error === undefined ? null : (
            <div className="note wrong">
              <Icon name="error" size={12} />
              <span>{state.error}</span>
            </div>
          )}
          {state.disabledText === undefined ? null : (
            <div className="note">
              <Icon name="lock" size={12} />
              <span>{state.disabledText}</span>
            </div>
          )}
          {helper === undefined ? null : <div className="note">{helper}</div>}
        </div>
      </div>
    </Box>
  );
}

/** The mark of a required field stands beside the label: the name stays the label's own words. */
function LabelFor({ state, label }: Pick<FieldFrameProps, "state" | "label">) {
  return (
    <label htmlFor={state.id} id={state.labelId}>
      {label}
    </label>
  );
}
