import Dialog from "@mui/material/Dialog";
import InputBase from "@mui/material/InputBase";
import { styled } from "@mui/material/styles";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from "react";
import type { Call } from "../../api/endpoints/index";
import { LiveRegion } from "../../components/a11y/LiveRegion";
import { VisuallyHidden } from "../../components/a11y/VisuallyHidden";
import { Icon } from "../../components/icons/Icon";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { matchItems, prepared } from "./matchItems";
import { PaletteList } from "./PaletteList";
import type { PaletteItem } from "./PaletteItem";
import { useAccessActions } from "./useAccessActions";
import { useObjectItems } from "./useObjectItems";
import { useSandboxItems } from "./useSandboxItems";
import { useScreenActions } from "./useScreenActions";

const Head = styled("div")({
  display: "flex",
  alignItems: "center",
  gap: 8,
  padding: "6px 14px",
  borderBottom: `1px solid ${tone.line}`,
  "&:focus-within": { boxShadow: `inset 0 -2px 0 ${tone.accent}` },
});

const Foot = styled("div")({ padding: "6px 14px", borderTop: `1px solid ${tone.line}`, color: tone.soft, minHeight: 32 });

export interface PaletteWindowProps {
  /** Pages and what opens the frame's own windows. */
  readonly places: readonly PaletteItem[];
  /** The datacenter's cards that exist. */
  readonly pages: ReadonlySet<string>;
  /** The call that creating a user stands for. */
  readonly newUser: Call;
  /** The present address, seen as a login. Keep the same function between renders. */
  readonly viewAs: (authid: string) => string;
  readonly onClose: () => void;
}

function moved(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined || count === 0) return undefined;
  return Math.abs(step) === 1 ? (at + step + count) % count : Math.max(0, Math.min(count - 1, at + step));
}

/** Go anywhere, do anything by typing (ARIA combobox with a list box): one input, the list follows it. */
export function PaletteWindow({ places, pages, newUser, viewAs, onClose }: PaletteWindowProps) {
  const t = useText("palette");
  const navigate = useNavigate();
  const listId = useId();
  const titleId = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [told, setTold] = useState<string>();
  const deferred = useDeferredValue(text);
  const objects = useObjectItems(pages, viewAs);
  const access = useAccessActions(pages, newUser);
  const sandbox = useSandboxItems();
  const screen = useScreenActions();
  const preparedObjects = useMemo(() => prepared(objects, (kind) => t(`kinds.${kind}`)), [objects, t]);
  const all = [...prepared([...places, ...access, ...sandbox, ...screen]), ...preparedObjects];
  const found = matchItems(all, deferred);
  const at = Math.min(active, Math.max(0, found.length - 1));

  const run = (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    const goesAnyway = typeof item.run === "string" && told === item.id;
    if (item.reason !== undefined && !goesAnyway) {
      setTold(item.id);
      return;
    }
    if (typeof item.run === "string") {
      // In place of the palette's own step, so that Back does not open it again.
      void navigate({ href: item.run, replace: true });
      return;
    }
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onClose();
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      run(text === deferred ? found[at] : matchItems(all, text)[0]);
      return;
    }
    const next = moved(event.key, at, found.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    setTold(undefined);
  };
  const refused = found.find((item) => item.id === told);
  const said = refused?.reason === undefined ? undefined : typeof refused.run === "string" ? t("againToOpen", { reason: refused.reason }) : refused.reason;
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth={false}
      sx={{ "& .MuiDialog-container": { alignItems: "flex-start" } }}
      slotProps={{ paper: { style: { width: 640, maxWidth: "calc(100vw - 16px)", height: "min(70vh, 520px)", margin: "8vh 8px 8px" } } }}
    >
      <VisuallyHidden id={titleId}>{t("title")}</VisuallyHidden>
      <Head>
        <Icon name="search" />
        <InputBase
          autoFocus
          fullWidth
          value={text}
          placeholder={t("placeholder")}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setTold(undefined);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: "combobox",
            "aria-label": t("title"),
            "aria-expanded": true,
            "aria-controls": listId,
            "aria-autocomplete": "list",
            "aria-activedescendant": found.length > 0 ? `${listId}-${at}` : undefined,
            autoComplete: "off",
            spellCheck: false,
          }}
          sx={{ minHeight: 32, fontSize: "0.9375rem" }}
        />
      </Head>
      {found.length === 0 ? <div style={{ flex: 1, padding: 14, color: tone.soft }}>{t("nothing")}</div> : null}
      <div hidden={found.length === 0} style={found.length === 0 ? {} : { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 }}>
        <PaletteList id={listId} items={found} active={at} onPick={(index) => run(found[index])} />
      </div>
      <Foot>{said ?? t("hint")}</Foot>
      <LiveRegion text={said ?? t("found", { count: found.length })} />
    </Dialog>
  );
}
