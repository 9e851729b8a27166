import Dialog from "@mui/material/Dialog";
import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, useId } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { narrow, tone } from "../theme/tone";

const TitleBar = styled("div")({
  display: "flex",
  alignItems: "center",
  gap: 2,
  padding: "6px 6px 6px 14px",
  borderBottom: `1px solid ${tone.line}`,
  backgroundColor: tone.strip,
  h2: { margin: 0, flex: 1, minWidth: 0, fontSize: "0.875rem", fontWeight: 600 },
});

export interface WindowFrameProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  /** In px; default 460. Below 700 px of window width it fills the screen. */
  readonly width?: number | undefined;
  /** Icon buttons in front of the close button. */
  readonly tools?: ReactNode;
  readonly role?: "dialog" | "alertdialog";
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** The frame of every window: title bar with close button, focus kept inside and given back to the opener. */
export function WindowFrame(props: WindowFrameProps) {
  const { open, title, onClose, width = 460, tools, role, describedBy, children } = props;
  const t = useText("common");
  const titleId = useId();
  const full = useMediaQuery(narrow);
  const label = describedBy === undefined ? {} : { "aria-describedby": describedBy };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullScreen={full && role !== "alertdialog"}
      maxWidth={false}
      role={role ?? "dialog"}
      aria-labelledby={titleId}
      {...label}
      slotProps={{ paper: { style: full ? {} : { width, maxWidth: "calc(100vw - 32px)" } } }}
    >
      <TitleBar>
        <h2 id={titleId}>{title}</h2>
        {tools}
        <IconButton aria-label={t("close")} title={t("close")} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </TitleBar>
      {children}
    </Dialog>
  );
}
