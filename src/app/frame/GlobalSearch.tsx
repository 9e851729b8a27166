import Box from "@mui/material/Box";
import InputBase from "@mui/material/InputBase";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, lazy, Suspense, useDeferredValue, useId, useMemo, useState } from "react";
import { useResources } from "../../api/resources";
import type { ResourceRow } from "../../api/schemas/resources";
import { LiveRegion } from "../../components/a11y/LiveRegion";
import { Floating } from "../../components/floating/Floating";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { findResources, searchable } from "../../widgets/resource/findResources";
import { firstCardOf } from "../../widgets/resource/firstCard";
import { addressOfRow } from "../../widgets/resource/treeEntry";
import { focusPart } from "./parts";

const FoundList = lazy(async () => ({ default: (await import("../../views/search/FoundList")).FoundList }));

/** The element id by which a key press finds the field. */
export const SEARCH_FIELD = "global-search";

const NONE: readonly ResourceRow[] = [];

function moved(key: string, at: number, count: number): number | undefined {
  const last = Math.max(0, count - 1);
  switch (key) {
    case "ArrowDown":
      return Math.min(last, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "PageDown":
      return Math.min(last, at + 10);
    case "PageUp":
      return Math.max(0, at - 10);
    default:
      return undefined;
  }
}

/** The search over all that is listed for the login, in the header (gui.md section 2.8). */
export function GlobalSearch() {
  const t = useText("frame");
  const navigate = useNavigate();
  const listId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const resources = useResources();
  const deferred = useDeferredValue(text);
  const rows = useMemo(() => (open ? searchable(resources.data ?? NONE) : []), [open, resources.data]);
  const found = useMemo(() => findResources(rows, deferred), [rows, deferred]);
  const at = Math.min(active, Math.max(0, found.length - 1));

  const show = () => {
    if (!open) void resources.refetch();
    setOpen(true);
  };
  const leave = () => {
    setOpen(false);
    setActive(0);
  };
  const go = (row: ResourceRow | undefined) => {
    if (row === undefined) return;
    leave();
    setText("");
    focusPart("content");
    void navigate({ to: firstCardOf(addressOfRow(row)) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      if (open) leave();
      else setText("");
      return;
    }
    // Enter may come before the list has followed the typing: what is typed decides.
    if (event.key === "Enter" && open) go(text === deferred ? found[at] : findResources(rows, text)[0]);
    const next = moved(event.key, at, found.length);
    if (next === undefined) return;
    event.preventDefault();
    show();
    if (open) setActive(next);
  };
  return (
    <Box
      ref={setAnchor}
      role="search"
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 0.75,
        flex: "1 1 300px",
        minWidth: 150,
        maxWidth: 600,
        px: 1,
        borderRadius: 1,
        border: 1,
        borderColor: "color-mix(in srgb, currentcolor 55%, transparent)",
        "&:focus-within": { outline: "2px solid", outlineColor: "frame.brand", outlineOffset: "-1px" },
      }}
    >
      <Icon name="search" size={14} />
      <InputBase
        id={SEARCH_FIELD}
        value={text}
        placeholder={t("search")}
        fullWidth
        onClick={show}
        onBlur={leave}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          show();
        }}
        onKeyDown={onKeyDown}
        sx={{ color: "inherit", "& input::placeholder": { color: "inherit", opacity: 0.8 } }}
        inputProps={{
          role: "combobox",
          "aria-label": t("globalSearch"),
          "aria-haspopup": "grid",
          "aria-expanded": open,
          "aria-controls": open ? listId : undefined,
          "aria-autocomplete": "list",
          "aria-activedescendant": open && found.length > 0 ? `${listId}-${at}` : undefined,
          "aria-keyshortcuts": "Control+Shift+F Control+Space",
          autoComplete: "off",
          spellCheck: false,
        }}
      />
      {open ? (
        <Suspense fallback={null}>
          <Floating anchor={anchor}>
            <FoundList id={listId} label={t("resources")} rows={found} active={at} onPick={go} />
          </Floating>
          <LiveRegion text={t("foundCount", { count: found.length })} />
        </Suspense>
      ) : null}
    </Box>
  );
}
