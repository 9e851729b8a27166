import IconButton from "@mui/material/IconButton";
import { useEffect, useState } from "react";
import { useText } from "../../i18n/useText";
import { LiveRegion } from "../a11y/LiveRegion";
import { Icon } from "../icons/Icon";
import { copyText } from "./copyText";

const SHOWN_MS = 2000;

interface CopyButtonProps {
  /** A function makes a long text when it is wanted. */
  readonly text: string | (() => string);
  /** Names what is copied. */
  readonly label?: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = useText("common");
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const name = label ?? t("copy");
  const said = state === "idle" ? "" : t(state === "copied" ? "copied" : "copyFailed");
  const icon = state === "copied" ? "check" : state === "failed" ? "warning" : "copy";
  return (
    <>
      <IconButton
        aria-label={name}
        title={said === "" ? name : said}
        onClick={() => void copyText(typeof text === "string" ? text : text()).then((done) => setState(done ? "copied" : "failed"))}
      >
        <Icon name={icon} />
      </IconButton>
      <LiveRegion text={said} />
    </>
  );
}
