import { styled } from "@mui/material/styles";
import { InfoWindow } from "../../components/dialog/InfoWindow";
import { mono, narrow, tone } from "../../components/theme/tone";
import type { TextKey } from "../../i18n/catalogue";
import { useText } from "../../i18n/useText";
import { type Shortcut, SHORTCUTS, type ShortcutPlace } from "./shortcuts";

const Columns = styled("div")({
  columns: 2,
  columnGap: 28,
  [narrow]: { columns: 1 },
  section: { breakInside: "avoid", marginBottom: 14 },
  h3: { margin: "0 0 4px", fontSize: "0.8125rem" },
  dl: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, max-content)", gap: "3px 12px", alignItems: "baseline" },
  dt: { gridColumn: 1 },
  dd: { gridColumn: 2, gridRow: "auto", margin: 0, textAlign: "end" },
  kbd: {
    fontFamily: mono,
    fontSize: "0.75rem",
    padding: "1px 5px",
    border: `1px solid ${tone.line}`,
    borderRadius: 3,
    backgroundColor: tone.strip,
    whiteSpace: "nowrap",
  },
  ".or": { color: tone.soft, margin: "0 4px" },
});

const PLACES: readonly ShortcutPlace[] = ["anywhere", "tree", "grid", "dialog", "splitter", "terminal"];

const isMac = () => /mac|iphone|ipad/i.test(navigator.userAgent);

interface WaysProps {
  readonly ways: Shortcut["ways"];
  /** Stands between the ways. */
  readonly between: string;
}

function Ways({ ways, between }: WaysProps) {
  const mod = isMac() ? "⌘" : "Ctrl";
  return ways.map((keys, at) => (
    <span key={keys.join("+")}>
      {at === 0 ? null : <span className="or">{between}</span>}
      <kbd>{keys.map((key) => (key === "Mod" ? mod : key)).join(" + ")}</kbd>
    </span>
  ));
}

/** All shortcuts, from the table that also makes them work. */
export function KeysWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useText("settings");
  return (
    <InfoWindow open title={t("keysTitle")} width={760} onClose={onClose}>
      <Columns>
        {PLACES.map((place) => (
          <section key={place} aria-label={t(`places.${place}`)}>
            <h3>{t(`places.${place}`)}</h3>
            <dl>
              {SHORTCUTS[place].map((shortcut: Shortcut) => (
                <Line key={shortcut.id} name={t(`keys.${place}.${shortcut.id}` as TextKey<"settings">)} ways={shortcut.ways} between={t(shortcut.sequence === true ? "then" : "or")} />
              ))}
            </dl>
          </section>
        ))}
      </Columns>
    </InfoWindow>
  );
}

function Line({ name, ways, between }: WaysProps & { readonly name: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Ways ways={ways} between={between} />
      </dd>
    </>
  );
}
