import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText";
import { CopyButton } from "../code/CopyButton";
import { Icon } from "../icons/Icon";
import { mono, tone } from "../theme/tone";

const Box = styled("div")({
  display: "flex",
  gap: 8,
  alignItems: "flex-start",
  padding: "6px 10px",
  borderLeft: `3px solid ${tone.error}`,
  backgroundColor: `color-mix(in srgb, ${tone.error} 9%, ${tone.paper})`,
  "> svg": { color: tone.error, marginTop: 2 },
  "> .words": { flex: 1, minWidth: 0 },
  "> .words > .title": { fontWeight: 500 },
  "> .words > .detail": { display: "flex", alignItems: "flex-start", gap: 4 },
  "> .words > .detail > code": {
    fontFamily: mono,
    fontSize: "0.75rem",
    color: tone.soft,
    whiteSpace: "pre-wrap",
    padding: "4px 0",
  },
});

export interface ErrorNoticeProps {
  /** What happened, in the reader's language. */
  readonly title: string;
  /** The server's own text, shown as it is and copyable. */
  readonly detail?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** A failure in place: our sentence, the server's own text, a way to try again. */
export function ErrorNotice({ title, detail, onRetry, children }: ErrorNoticeProps) {
  const t = useText("common");
  return (
    <Box role="alert">
      <Icon name="error" />
      <div className="words">
        <div className="title">{title}</div>
        {detail === undefined || detail === "" ? null : (
          <div className="detail">
            <code lang="en" translate="no">
              {detail}
            </code>
            <CopyButton text={detail} label={t("copyMessage")} />
          </div>
        )}
        {children}
      </div>
      {onRetry === undefined ? null : (
        <Button variant="outlined" onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
    </Box>
  );
}
