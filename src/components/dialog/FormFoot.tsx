import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText";
import { VisuallyHidden } from "../a11y/VisuallyHidden";
import { ActionButton } from "../actions/ActionButton";
import type { Reason } from "../actions/Reason";
import { Icon } from "../icons/Icon";
import { WindowFoot } from "./WindowParts";

interface FormFootProps {
  readonly submitLabel: string;
  readonly loading: boolean;
  readonly unchanged: boolean;
  readonly help?: string;
  readonly moreActions?: ReactNode;
  readonly readOnlyReason?: Reason | undefined;
  readonly advancedSwitch: ReactNode;
}

/** The buttons of a form dialog: help at the left, the advanced switch, one submit button at the right. */
export function FormFoot(props: FormFootProps) {
  const { submitLabel, loading, unchanged, help, readOnlyReason, advancedSwitch } = props;
  const t = useText("common");
  const reason = readOnlyReason ?? (unchanged ? { text: t("nothingChanged") } : undefined);
  return (
    <WindowFoot>
      <span className="start">
        {help === undefined ? null : (
          <Button
            variant="outlined"
            startIcon={<Icon name="help" />}
            href={help}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t("help")}
          </Button>
        )}
      </span>
      <VisuallyHidden role="status">{loading ? t("pleaseWait") : ""}</VisuallyHidden>
      {advancedSwitch}
      {props.moreActions}
      <ActionButton
        type="submit"
        variant="contained"
        label={submitLabel}
        busy={loading}
        disabledReason={reason}
        onClick={() => undefined}
      />
    </WindowFoot>
  );
}
