import MenuItem from "@mui/material/MenuItem";
import { styled } from "@mui/material/styles";
import { type Ref, useState } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { tone } from "../theme/tone";
import type { MenuEntry } from "./MenuEntry";

const Line = styled(MenuItem)({
  gap: 8,
  alignItems: "flex-start",
  ".sign": { width: 16, height: 20, flex: "none", display: "flex", alignItems: "center" },
  ".hint": { marginLeft: "auto", paddingLeft: 24, color: tone.soft },
  ".reason": { display: "block", color: tone.soft, fontSize: "0.75rem", whiteSpace: "normal", maxWidth: 280 },
  "&.way": { paddingLeft: 40 },
  "&[aria-disabled=true]": { color: tone.faint, cursor: "not-allowed" },
});

type Item = Extract<MenuEntry, { readonly onClick: () => void }>;

interface MenuLineProps {
  readonly entry: Item;
  readonly onDone: () => void;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLLIElement>;
  readonly tabIndex?: number;
}

/** An entry of a menu; one that is not allowed stays reachable, tells its reason and unfolds the ways out. */
export function MenuLine({ entry, onDone, ...rest }: MenuLineProps) {
  const t = useText("common");
  const [told, setTold] = useState(false);
  const reason = entry.disabledReason;
  const sign = entry.checked === undefined ? entry.icon : entry.checked ? "check" : undefined;
  const run = (action: () => void) => () => {
    onDone();
    action();
  };
  const href = reason?.whyHref;
  const tryAnyway = reason?.onTryAnyway;
  return (
    <>
      <Line
        {...rest}
        role={entry.checked === undefined ? "menuitem" : "menuitemcheckbox"}
        aria-checked={entry.checked}
        aria-disabled={reason === undefined ? undefined : true}
        aria-expanded={reason === undefined ? undefined : told}
        onClick={reason === undefined ? run(entry.onClick) : () => setTold(!told)}
        style={entry.danger === true && reason === undefined ? { color: tone.error } : undefined}
      >
        <span className="sign">{sign === undefined ? null : <Icon name={sign} />}</span>
        <span>
          {entry.label}
          {reason === undefined ? null : <span className="reason">{reason.text}</span>}
        </span>
        {entry.hint === undefined ? null : <span className="hint">{entry.hint}</span>}
      </Line>
      {!told || href === undefined ? null : (
        <Line className="way" onClick={run(() => location.assign(href))}>
          <span className="sign" />
          {t("why")}
        </Line>
      )}
      {!told || tryAnyway === undefined ? null : (
        <Line className="way" onClick={run(tryAnyway)}>
          <span className="sign" />
          {t("tryAnyway")}
        </Line>
      )}
    </>
  );
}
