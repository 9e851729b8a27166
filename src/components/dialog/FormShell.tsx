import LinearProgress from "@mui/material/LinearProgress";
import { styled } from "@mui/material/styles";
import { type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { useText } from "../../i18n/useText";
import { Banner } from "../layout/Banner";
import { AdvancedSwitch } from "./AdvancedSwitch";
import { DiscardQuestion } from "./DiscardQuestion";
import type { FormDialogProps } from "./FormDialog";
import { focusFirstField, focusFirstInvalid } from "./firstField";
import { FormFoot } from "./FormFoot";
import { useAdvanced } from "./useAdvanced";
import { WindowBody } from "./WindowParts";

const Form = styled("form")({ display: "flex", flexDirection: "column", minHeight: 0, flex: 1 });

interface FormShellProps extends FormDialogProps {
  readonly asking: boolean;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** The inside of a form dialog: errors on top, fields, advanced fields, effect, buttons. */
export function FormShell(props: FormShellProps) {
  const { loading, submitError, valid = true, advanced, readOnlyReason, asking, children } = props;
  const t = useText("common");
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [advancedChosen, setAdvanced] = useAdvanced();
  const advancedId = useId();
  const advancedOpen = advancedChosen || props.advancedInvalid === true;
  const invalid = tries > 0 && !valid;
  const unchanged = props.requireChange === true && props.dirty !== true;

  useEffect(() => {
    const root = form.current;
    // An object that had to be read first brings its fields later than the dialog.
    if (!loading && root !== null && !root.contains(document.activeElement)) focusFirstField(root);
  }, [loading]);
  useEffect(() => {
    if (invalid && form.current !== null) focusFirstInvalid(form.current);
  }, [tries, invalid]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (loading || asking || unchanged || readOnlyReason !== undefined) return;
    setTries(tries + 1);
    props.onSubmit();
  };
  const switcher =
    advanced === undefined ? null : (
      <AdvancedSwitch checked={advancedOpen} controls={advancedId} onChange={setAdvanced} />
    );
  return (
    <Form ref={form} noValidate aria-busy={loading} onSubmit={submit}>
      <LinearProgress aria-hidden style={{ height: 2, flex: "none", visibility: loading ? "visible" : "hidden" }} />
      <WindowBody>
        <div aria-live="polite">
          {submitError}
          {invalid ? <Banner tone="error">{t("checkFields")}</Banner> : null}
        </div>
        {readOnlyReason === undefined ? null : <Banner tone="info">{readOnlyReason.text}</Banner>}
        {children}
        {advanced === undefined ? null : (
          <div id={advancedId} hidden={!advancedOpen} role="group" aria-label={t("advanced")}>
            {advanced}
          </div>
        )}
        {props.effect}
      </WindowBody>
      {asking ? (
        <DiscardQuestion onKeep={props.onKeep} onDiscard={props.onDiscard} />
      ) : (
        <FormFoot {...props} unchanged={unchanged} advancedSwitch={switcher} />
      )}
    </Form>
  );
}
