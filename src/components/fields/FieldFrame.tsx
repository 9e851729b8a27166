import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText";
import { VisuallyHidden } from "../a11y/VisuallyHidden";
import { Icon } from "../icons/Icon";
import { narrow, tone } from "../theme/tone";
import type { FieldState } from "./useField";

const Box = styled("div")({
  display: "grid",
  gridTemplateColumns: "minmax(110px, 32%) minmax(0, 1fr)",
  columnGap: 10,
  alignItems: "start",
  "> label, > .name": { padding: "5px 0", lineHeight: "20px" },
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
  const t = useText("common");
  const name = (
    <>
      {label}
      {required ? (
        <>
          <span className="mark" aria-hidden>
            {"*"}
          </span>
          <VisuallyHidden>{` (${t("required")})`}</VisuallyHidden>
        </>
      ) : null}
    </>
  );
  return (
    <Box>
      {group ? (
        <span className="name" id={state.labelId}>
          {name}
        </span>
      ) : (
        <label htmlFor={state.id} id={state.labelId}>
          {name}
        </label>
      )}
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
