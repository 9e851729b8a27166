import { styled } from "@mui/material/styles";
import { useBlocker } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ActionButton } from "../../components/actions/ActionButton";
import { WindowFrame } from "../../components/dialog/WindowFrame";
import { WindowBody, WindowFoot } from "../../components/dialog/WindowParts";
import { Banner } from "../../components/layout/Banner";
import { mono, narrow, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { CopyTextButton } from "./CopyTextButton";

const List = styled("dl")({
  margin: 0,
  display: "grid",
  gridTemplateColumns: "max-content minmax(0, 1fr)",
  columnGap: 10,
  rowGap: 6,
  alignItems: "center",
  dd: {
    margin: 0,
    padding: "4px 8px",
    border: `1px solid ${tone.line}`,
    borderRadius: 4,
    fontFamily: mono,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
    userSelect: "all",
  },
  [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
});

export interface SecretWindowProps {
  readonly title: string;
  /** Why it must be kept now. */
  readonly hint: string;
  readonly items: readonly { readonly label: string; readonly value: string }[];
  /** What is copied. */
  readonly secret: string;
  readonly copyLabel: string;
  /** More buttons, for instance to print. */
  readonly actions?: ReactNode;
  /** What else there is to say, below the secret. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

const WIDTH = 600;

/**
 * Shows a secret that nobody can read again. Esc, the cross and a click beside it do not lose it: unless it was
 * copied they ask first, and one button says that it has been kept. Nor does the way to another view lose it.
 */
export function SecretWindow(props: SecretWindowProps) {
  const { title, hint, items, secret, copyLabel, actions, children, onClose } = props;
  const t = useText("secret");
  const [copied, setCopied] = useState(false);
  const [asking, setAsking] = useState(false);
  useBlocker({
    enableBeforeUnload: !copied,
    shouldBlockFn: ({ current, next }) => {
      const loses = !copied && current.pathname !== next.pathname;
      if (loses) setAsking(true);
      return loses;
    },
  });
  return (
    <WindowFrame open title={title} width={WIDTH} onClose={copied ? onClose : () => setAsking(true)}>
      <WindowBody>
        <List>
          {items.map(({ label, value }) => (
            <Item key={label} label={label} value={value} />
          ))}
        </List>
        <Banner tone="warning">{hint}</Banner>
        {children}
        <div role="alert">{asking ? <Banner tone="error">{t("notKept")}</Banner> : null}</div>
      </WindowBody>
      <WindowFoot>
        {asking ? <ActionButton label={t("loseIt")} danger onClick={onClose} /> : null}
        {actions}
        <CopyTextButton text={secret} label={copyLabel} onCopied={() => setCopied(true)} />
        <ActionButton label={t("kept")} variant="contained" onClick={onClose} />
      </WindowFoot>
    </WindowFrame>
  );
}

function Item({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd lang="en" translate="no">
        {value}
      </dd>
    </>
  );
}
