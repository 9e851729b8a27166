import type { ReactNode } from "react";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/paths";

export interface SideMenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** An address; without it `onSelect` is called. */
  readonly href?: string;
  readonly onSelect?: () => void;
  readonly current?: boolean;
  /** A sign at the end, for instance that the server will refuse. */
  readonly mark?: ReactNode;
}

/** One line of a side menu: a link where it has an address, else a button. */
export function SideMenuEntry({ item }: { readonly item: SideMenuItem }) {
  const inside = (
    <>
      {item.icon === undefined ? null : <Icon name={item.icon} />}
      <span className="name" data-words={item.label}>
        {item.label}
      </span>
      {item.mark === undefined ? null : <span className="mark">{item.mark}</span>}
    </>
  );
  const current = item.current === true ? "page" : undefined;
  if (item.href !== undefined) {
    return (
      <a className="entry" href={item.href} aria-current={current} onClick={item.onSelect}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" className="entry" aria-current={current} onClick={item.onSelect}>
      {inside}
    </button>
  );
}
