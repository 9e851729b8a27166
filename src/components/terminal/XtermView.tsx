import "@xterm/xterm/css/xterm.css";
import Button from "@mui/material/Button";
import { styled, useColorScheme } from "@mui/material/styles";
import { useId, useRef } from "react";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";
import { tone } from "../theme/tone";
import type { TerminalScreenProps } from "./TerminalProps";
import { useXterm } from "./useXterm";

const Box = styled("div")({
  display: "flex",
  flexDirection: "column",
  flex: "1 1 auto",
  minHeight: 0,
  ".strip": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: 10,
    padding: "2px 8px",
    minHeight: 30,
    borderBottom: `1px solid ${tone.line}`,
    backgroundColor: tone.strip,
    color: tone.soft,
    fontSize: "0.75rem",
  },
  ".leave": { marginLeft: "auto" },
  ".screen": { flex: "1 1 auto", minHeight: 120, padding: 6, overflow: "hidden" },
  ".screen:focus-within": { outline: `2px solid ${tone.accent}`, outlineOffset: -2 },
});

const words = {
  connecting: "terminalConnecting",
  connected: "terminalConnected",
  disconnected: "terminalDisconnected",
} as const;

/** The terminal itself: state and the way out above, the screen below. It takes Tab, so it says how to leave it. */
export function XtermView(props: TerminalScreenProps) {
  const { label, status, onReconnect } = props;
  const t = useText("common");
  const screen = useRef<HTMLDivElement>(null);
  const { mode, systemMode } = useColorScheme();
  const shown = mode === "system" ? systemMode : mode;
  const color = shown === "dark" ? "dark" : "light";
  const hint = useId();
  useXterm(screen, props, color, hint);
  return (
    <Box>
      <div className="strip">
        <span role="status">{t(words[status])}</span>
        {status === "disconnected" && onReconnect !== undefined ? (
          <Button variant="outlined" startIcon={<Icon name="refresh" />} onClick={onReconnect}>
            {t("terminalReconnect")}
          </Button>
        ) : null}
        <span id={hint} className="leave">{t("terminalLeave")}</span>
      </div>
      <div
        ref={screen}
        className="screen"
        lang="en"
        translate="no"
        role="group"
        aria-label={label}
        style={{ backgroundColor: color === "dark" ? "#12171b" : "#ffffff" }}
      />
    </Box>
  );
}
