import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import Paper from "@mui/material/Paper";
import { styled } from "@mui/material/styles";
import { useText } from "../../i18n/useText";
import { Floating } from "../floating/Floating";
import { Icon } from "../icons/Icon";
import { tone } from "../theme/tone";
import type { Reason } from "./Reason";

const Box = styled(Paper)({
  maxWidth: 360,
  padding: "8px 10px",
  fontSize: "0.8125rem",
  border: `1px solid ${tone.line}`,
  ".head": { display: "flex", gap: 8, alignItems: "flex-start" },
  ".head svg": { marginTop: 2, color: tone.warning },
  ".more": { marginTop: 4, color: tone.soft },
  ".ways": { display: "flex", gap: 12, alignItems: "center", marginTop: 8 },
});

export interface ReasonPopoverProps {
  readonly anchor: HTMLElement | null;
  readonly reason: Reason;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The box that says why a control is not available, with the ways out of it. */
export function ReasonPopover({ anchor, reason, open, onClose }: ReasonPopoverProps) {
  const t = useText("common");
  if (!open) return null;
  const tryAnyway = reason.onTryAnyway;
  return (
    <Floating anchor={anchor}>
      <Box elevation={6} role="group" aria-label={t("notAvailable")}>
        <div className="head">
          <Icon name="lock" />
          <div>
            {reason.text}
            {reason.detail === undefined ? null : <div className="more">{reason.detail}</div>}
          </div>
        </div>
        {reason.whyHref === undefined && tryAnyway === undefined ? null : (
          <div className="ways">
            {reason.whyHref === undefined ? null : (
              <Link
                href={reason.whyHref}
                rel="opener"
                target={anchor?.closest("[role=dialog]") === null ? "_self" : "_blank"}
                onClick={onClose}
              >
                {t("why")}
              </Link>
            )}
            {tryAnyway === undefined ? null : (
              <Button
                variant="outlined"
                onClick={() => {
                  onClose();
                  tryAnyway();
                }}
              >
                {t("tryAnyway")}
              </Button>
            )}
          </div>
        )}
      </Box>
    </Floating>
  );
}
