import { styled } from "@mui/material/styles";
import { useRef } from "react";
import { Icon } from "../../components/icons/Icon";
import { mono, tone } from "../../components/theme/tone";
import { useVirtualRows } from "../../components/virtual/useVirtualRows";
import { useText } from "../../i18n/useText";
import type { PaletteItem } from "./PaletteItem";

const ROW = 32;

const Scroll = styled("div")({
  flex: "1 1 auto",
  minHeight: 0,
  overflow: "auto",
  position: "relative",
  "> .all": { position: "relative" },
  ".item": {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    minHeight: ROW,
    display: "flex",
    alignItems: "center",
    gap: 8,
    padding: "4px 14px",
    cursor: "default",
  },
  ".item:hover": { backgroundColor: tone.hover },
  ".item[aria-selected=true]": { backgroundColor: tone.selected, boxShadow: `inset 3px 0 0 ${tone.brand}` },
  ".item[aria-disabled=true]": { color: tone.soft },
  ".words": { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  ".mono": { fontFamily: mono, fontSize: "0.8rem" },
  ".detail": { color: tone.soft, marginInlineStart: 8, fontSize: "0.75rem" },
  ".reason": { color: tone.soft, marginInlineStart: 8, fontSize: "0.75rem", fontStyle: "italic" },
  ".kind": { marginInlineStart: "auto", flex: "none", color: tone.soft, fontSize: "0.75rem" },
});

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly active: number;
  readonly onPick: (index: number) => void;
}

/** What the palette found; only the rows in view are drawn. */
export function PaletteList({ id, items, active, onPick }: PaletteListProps) {
  const t = useText("palette");
  const scroll = useRef<HTMLDivElement>(null);
  const keyOf = (index: number) => items[index]?.id ?? index;
  const { total, items: rows } = useVirtualRows({ count: items.length, scroll, size: ROW, keyOf, keep: active });
  return (
    <Scroll ref={scroll} role="listbox" id={id} aria-label={t("title")} onMouseDown={(event) => event.preventDefault()}>
      <div className="all" role="presentation" style={{ height: total }}>
        {rows.map(({ index, top }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={item.id}
              role="option"
              id={`${id}-${index}`}
              aria-selected={index === active}
              aria-disabled={item.reason === undefined ? undefined : true}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className="item"
              style={{ transform: `translateY(${top}px)` }}
              onClick={() => onPick(index)}
            >
              <Icon name={item.icon} />
              <span className="words" title={item.reason ?? item.label}>
                <span className={item.mono === true ? "mono" : undefined} {...(item.mono === true && { translate: "no" as const })}>
                  {item.label}
                </span>
                {item.detail === undefined || item.detail === "" ? null : <span className="detail">{item.detail}</span>}
                {item.reason === undefined ? null : <span className="reason">{item.reason}</span>}
              </span>
              <span className="kind">{t(`kinds.${item.kind}`)}</span>
            </div>
          );
        })}
      </div>
    </Scroll>
  );
}
