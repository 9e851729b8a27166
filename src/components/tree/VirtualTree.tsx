import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { isMenuKey } from "../a11y/isMenuKey";
import { EntriesMenu, type MenuPlace } from "../actions/EntriesMenu";
import type { MenuEntry } from "../actions/MenuEntry";
import { useVirtualRows } from "../virtual/useVirtualRows";
import { type TreeNode, type VisibleNode, visibleNodes } from "./TreeNode";
import { TreeFrame, TreeRow } from "./TreeRow";
import { findByPrefix, treeKey } from "./treeKeys";
import { useTypeAhead } from "./useTypeAhead";

const ROW = 26;

export interface VirtualTreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Enter and double click. */
  readonly onOpen?: (id: string) => void;
  readonly expanded: ReadonlySet<string>;
  readonly onExpandedChange: (expanded: ReadonlySet<string>) => void;
  readonly renderLabel?: (node: TreeNode) => ReactNode;
  /** The context menu; it does not change the selection. */
  readonly nodeMenu?: (node: TreeNode) => readonly MenuEntry[];
  /** The same for a menu that is drawn elsewhere: right click, Menu key, Shift+F10. */
  readonly onMenu?: (id: string, place: MenuPlace) => void;
}

function indexAt(target: EventTarget): number {
  const row = target instanceof Element ? target.closest("[data-index]") : null;
  return row === null ? -1 : Number(row.getAttribute("data-index"));
}

/** A tree of thousands of nodes: one tab stop, all keys of the ARIA tree pattern, only the rows in view are drawn. */
export function VirtualTree(props: VirtualTreeProps) {
  const { label, nodes, selected, onSelect, onOpen, expanded, onExpandedChange, renderLabel, nodeMenu, onMenu } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const wantFocus = useRef(false);
  const typeAhead = useTypeAhead();
  const [focused, setFocused] = useState<string>();
  const [menu, setMenu] = useState<{ readonly node: TreeNode; readonly place: MenuPlace }>();
  const visible = useMemo(() => visibleNodes(nodes, expanded), [nodes, expanded]);
  const indexOf = useMemo(() => new Map(visible.map((item, at) => [item.node.id, at])), [visible]);
  const active = indexOf.get(focused ?? "") ?? indexOf.get(selected ?? "") ?? 0;
  const keyOf = (index: number) => visible[index]?.node.id ?? index;
  const { total, items } = useVirtualRows({ count: visible.length, scroll, size: ROW, keyOf, keep: active });

  useLayoutEffect(() => {
    const row = wantFocus.current ? scroll.current?.querySelector<HTMLElement>("[tabindex='0']") : undefined;
    if (row === null || row === undefined) return;
    wantFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const go = (index: number) => {
    const node = visible[index]?.node;
    if (node === undefined) return;
    wantFocus.current = true;
    setFocused(node.id);
    onSelect(node.id);
  };
  const expand = (ids: readonly string[], open: boolean) => {
    const next = new Set(expanded);
    for (const id of ids) {
      if (open) next.add(id);
      else next.delete(id);
    }
    onExpandedChange(next);
  };

  const openMenu = (item: VisibleNode | undefined, place: MenuPlace): boolean => {
    if (item === undefined) return false;
    if (nodeMenu !== undefined) setMenu({ node: item.node, place });
    else onMenu?.(item.node.id, place);
    return nodeMenu !== undefined || onMenu !== undefined;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isMenuKey(event)) {
      const row = event.currentTarget.querySelector<HTMLElement>("[tabindex='0']");
      if (row !== null && openMenu(visible[active], { element: row })) event.preventDefault();
      return;
    }
    const here = visible[active];
    if (here === undefined) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      go(active);
      if (event.key === "Enter") onOpen?.(here.node.id);
      return;
    }
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / ROW) - 1);
    const move = treeKey(event.key, visible, active, page);
    if (move === undefined) {
      if (event.key.length === 1) go(findByPrefix(visible, active, typeAhead(event.key, event.timeStamp)));
      return;
    }
    event.preventDefault();
    if (move.kind === "go") go(move.index);
    else expand(move.ids, move.kind === "expand");
  };

  // Once the focus has left, the next Tab into the tree comes to what is selected.
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(undefined);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const index = indexAt(event.target);
    const item = visible[index];
    if (item === undefined) return;
    const turn = event.target instanceof Element && event.target.closest("[data-turn]") !== null;
    if (turn && item.expanded !== undefined) expand([item.node.id], !item.expanded);
    else go(index);
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const item = visible[indexAt(event.target)];
    if (item !== undefined) onOpen?.(item.node.id);
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const item = visible[indexAt(event.target)];
    if (openMenu(item, { left: event.clientX, top: event.clientY })) event.preventDefault();
  };
  return (
    <>
      <TreeFrame ref={scroll} role="tree" aria-label={label} {...{ onKeyDown, onClick, onDoubleClick, onContextMenu, onBlur }}>
        <div className="all" role="presentation" style={{ height: total }}>
          {items.map(({ index, top }) => {
            const item = visible[index];
            return item === undefined ? null : (
              <TreeRow
                key={item.node.id}
                item={item}
                index={index}
                top={top}
                selected={item.node.id === selected}
                tabStop={index === active}
                label={renderLabel === undefined ? item.node.label : renderLabel(item.node)}
              />
            );
          })}
        </div>
      </TreeFrame>
      <EntriesMenu
        label={menu?.node.label ?? label}
        entries={menu === undefined ? [] : (nodeMenu?.(menu.node) ?? [])}
        place={menu?.place}
        onClose={() => setMenu(undefined)}
      />
    </>
  );
}
