import { styled } from "@mui/material/styles";
import { type PointerEvent, type ReactNode, useId, useRef } from "react";
import { tone } from "../theme/tone";
import { splitterKey } from "./splitterKey";

const Box = styled("div")({
  display: "flex",
  flex: "1 1 auto",
  minHeight: 0,
  minWidth: 0,
  height: "100%",
  "&.bottom": { flexDirection: "column" },
  "> .pane, > .main": { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, overflow: "hidden" },
  "> .pane": { flex: "none" },
  "> .pane[hidden]": { display: "none" },
  "> .main": { flex: "1 1 0" },
  "> .bar": { flex: "none", position: "relative", backgroundColor: tone.line, touchAction: "none" },
  "&.left > .bar": { width: 5, cursor: "col-resize" },
  "&.bottom > .bar": { height: 5, cursor: "row-resize" },
  // The grip reaches further than it looks, so that it is easy to hit.
  "> .bar::before": { content: '""', position: "absolute", inset: "0 -10px", zIndex: 3 },
  "&.bottom > .bar::before": { inset: "-10px 0" },
  "> .bar:hover, > .bar:focus-visible": { backgroundColor: tone.brand },
});

export interface SplitPaneProps {
  readonly side: "left" | "bottom";
  /** What the splitter sizes, for instance "Resource tree". */
  readonly label: string;
  /** In px, as `min` and `max`. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onSizeChange: (size: number) => void;
  readonly collapsed?: boolean;
  readonly onCollapsedChange?: (collapsed: boolean) => void;
  /** Size after a double click; default halfway between min and max. */
  readonly defaultSize?: number;
  /** The part that is sized; without it the other has the whole room, and keeps what is typed in it. */
  readonly pane: ReactNode | undefined;
  readonly children: ReactNode;
}

/** Two parts with a splitter between them: pointer, arrow keys, Home and End, Enter folds, double click resets. */
export function SplitPane(props: SplitPaneProps) {
  const { side, label, size, min, max, onSizeChange, collapsed = false, onCollapsedChange, pane, children } = props;
  const paneId = useId();
  const dragging = useRef<{ readonly at: number; readonly size: number }>(undefined);
  const clamp = (next: number) => Math.round(Math.max(min, Math.min(max, next)));
  const along = (event: PointerEvent) => (side === "left" ? event.clientX : -event.clientY);
  const bar = pane === undefined ? null : (
    <div
      className="bar"
      role="separator"
      aria-label={label}
      aria-controls={paneId}
      aria-orientation={side === "left" ? "vertical" : "horizontal"}
      aria-valuenow={collapsed ? 0 : size}
      aria-valuemin={collapsed ? 0 : min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragging.current = { at: along(event), size: collapsed ? 0 : size };
      }}
      onPointerMove={(event) => {
        const from = dragging.current;
        if (from === undefined || along(event) === from.at) return;
        if (collapsed) onCollapsedChange?.(false);
        onSizeChange(clamp(from.size + along(event) - from.at));
      }}
      onLostPointerCapture={() => {
        dragging.current = undefined;
      }}
      onDoubleClick={() => onSizeChange(clamp(props.defaultSize ?? (min + max) / 2))}
      onKeyDown={(event) => {
        if (event.key === "Enter" && onCollapsedChange !== undefined) {
          event.preventDefault();
          onCollapsedChange(!collapsed);
          return;
        }
        const next = splitterKey(event.key, side, size, min, max);
        if (next === undefined) return;
        event.preventDefault();
        if (collapsed) onCollapsedChange?.(false);
        onSizeChange(clamp(next));
      }}
    />
  );
  const dimension = side === "left" ? { width: size } : { height: size };
  const sized = pane === undefined ? null : (
    <div id={paneId} className="pane" style={dimension} hidden={collapsed}>
      {pane}
    </div>
  );
  const main = <div className="main">{children}</div>;
  return side === "left" ? (
    <Box className="left">
      {sized}
      {bar}
      {main}
    </Box>
  ) : (
    <Box className="bottom">
      {main}
      {bar}
      {sized}
    </Box>
  );
}
