import { styled } from "@mui/material/styles";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { tone } from "../theme/tone";
import { SideMenuEntry, type SideMenuItem } from "./SideMenuEntry";

const Nav = styled("nav")({
  padding: "4px 0",
  "ul, li": { listStyle: "none", margin: 0, padding: 0 },
  ".line": { display: "flex", alignItems: "stretch" },
  ".entry": {
    display: "flex",
    alignItems: "center",
    gap: 8,
    flex: 1,
    minWidth: 0,
    minHeight: 28,
    padding: "3px 10px 3px 9px",
    border: 0,
    borderLeft: "3px solid transparent",
    background: "none",
    font: "inherit",
    color: tone.text,
    textAlign: "start",
    textDecoration: "none",
    cursor: "pointer",
  },
  ".entry svg": { color: tone.soft },
  ".entry:hover": { backgroundColor: tone.hover },
  ".entry[aria-current]": { backgroundColor: tone.selected, borderLeftColor: tone.brand, fontWeight: 600 },
  ".entry:focus-visible, .turn:focus-visible": { outlineOffset: "-2px !important" },
  ".inner .entry": { paddingLeft: 26 },
  ".name": { flex: 1, minWidth: 0, overflowWrap: "break-word" },
  // The open one is bold: its room is kept in all of them, so that none moves the menu's edge.
  ".name::after": { content: 'attr(data-words) / ""', display: "block", height: 0, overflow: "hidden", visibility: "hidden", fontWeight: 600 },
  ".mark": { flex: "none", marginLeft: "auto", color: tone.warning },
  ".turn": { border: 0, background: "none", width: 28, color: tone.soft, display: "grid", placeItems: "center" },
});

/** An entry with entries below it that can be folded away. */
export interface SideMenuGroup extends SideMenuItem {
  readonly items?: readonly SideMenuItem[];
}

export interface SideMenuProps {
  readonly label: string;
  readonly items: readonly SideMenuGroup[];
}

/** The vertical menu of an object's cards, with groups that fold; as wide as what it stands in, the open card in sight. */
export function SideMenu({ label, items }: SideMenuProps) {
  const t = useText("common");
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const turn = (id: string) => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  const nav = useRef<HTMLElement>(null);
  const current = items.flatMap((item) => [item, ...(item.items ?? [])]).findLast((item) => item.current === true)?.id;
  useEffect(() => {
    // Drawings without a layout have nothing to scroll.
    const entry: Partial<Element> | null | undefined = nav.current?.querySelector("[aria-current]");
    entry?.scrollIntoView?.({ block: "nearest" });
  }, [current]);
  return (
    <Nav ref={nav} aria-label={label}>
      <ul>
        {items.map((item) => {
          const inner = item.items ?? [];
          const open = !folded.has(item.id) || inner.some((entry) => entry.current === true);
          return (
            <li key={item.id}>
              <div className="line">
                <SideMenuEntry item={item} />
                {inner.length === 0 ? null : (
                  <button
                    type="button"
                    className="turn"
                    aria-expanded={open}
                    aria-label={t(open ? "collapse" : "expand", { name: item.label })}
                    onClick={() => turn(item.id)}
                  >
                    <Icon name={open ? "chevronDown" : "chevronRight"} size={12} />
                  </button>
                )}
              </div>
              {open && inner.length > 0 ? (
                <ul className="inner">
                  {inner.map((entry) => (
                    <li key={entry.id} className="line">
                      <SideMenuEntry item={entry} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Nav>
  );
}
