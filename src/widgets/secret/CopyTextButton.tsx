import { useState } from "react";
import { LiveRegion } from "../../components/a11y/LiveRegion";
import { ActionButton } from "../../components/actions/ActionButton";
import { copyText } from "../../components/code/copyText";
import { useText } from "../../i18n/useText";

interface CopyTextButtonProps {
  readonly text: string;
  readonly label: string;
  readonly onCopied: () => void;
}

/** Copies a text, says whether it worked, and tells its owner that it did. */
export function CopyTextButton({ text, label, onCopied }: CopyTextButtonProps) {
  const t = useText("common");
  const [said, setSaid] = useState("");
  const copy = async () => {
    const done = await copyText(text);
    setSaid(t(done ? "copied" : "copyFailed"));
    if (done) onCopied();
  };
  return (
    <>
      <span aria-hidden>{said}</span>
      <ActionButton label={label} icon="copy" onClick={() => void copy()} />
      <LiveRegion text={said} />
    </>
  );
}
