import IconButton from "@mui/material/IconButton";
import { styled } from "@mui/material/styles";
import { type ReactNode, use, useId, useLayoutEffect } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { tone } from "../theme/tone";
import { OpenWindow, WindowPlaceBox, type WindowSettings } from "./WindowPlace";

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

/**
 * The frame of every window: title bar with close button, focus kept inside and given back to the opener. Within an
 * `OpenWindow` it takes the place that is open already, so that a form follows its "Loading…" without a gap.
 */
export function WindowFrame(props: WindowFrameProps) {
  const take = use(OpenWindow);
  const titleId = useId();
  if (take !== undefined && props.open) return <InPlace {...props} take={take} />;
  const { open, onClose, width, role, describedBy } = props;
  return (
    <WindowPlaceBox open={open} settings={{ onClose, width, role, describedBy, titleId }}>
      <Inside {...props} titleId={titleId} />
    </WindowPlaceBox>
  );
}

function InPlace({ take, ...props }: WindowFrameProps & { readonly take: (settings: WindowSettings) => void }) {
  const { onClose, width, role, describedBy } = props;
  const titleId = useId();
  useLayoutEffect(() => take({ onClose, width, role, describedBy, titleId }), [take, onClose, width, role, describedBy, titleId]);
  return (
    // Windows that this one opens are windows of their own.
    <OpenWindow value={undefined}>
      <Inside {...props} titleId={titleId} />
    </OpenWindow>
  );
}

function Inside({ title, tools, onClose, titleId, children }: WindowFrameProps & { readonly titleId: string }) {
  const t = useText("common");
  return (
    <>
      <TitleBar>
        <h2 id={titleId}>{title}</h2>
        {tools}
        <IconButton aria-label={t("close")} title={t("close")} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </TitleBar>
      {children}
    </>
  );
}
