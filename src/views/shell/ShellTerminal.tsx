import { useCallback, useRef, useState } from "react";
import { useSession } from "../../api/currentSession";
import { ErrorNotice } from "../../components/feedback/ErrorNotice";
import { Banner } from "../../components/layout/Banner";
import type { TerminalStatus } from "../../components/terminal/TerminalProps";
import { TerminalScreen } from "../../components/terminal/TerminalScreen";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { openShell, type ShellEnd, type ShellSession } from "./shellSession";

function EndNotice({ end }: { readonly end: ShellEnd }) {
  const t = useText("sandbox");
  switch (end.kind) {
    case "failed":
      return <FailureNotice error={end.error} />;
    case "not-accepted":
      return <ErrorNotice title={t("shell.notAccepted")} />;
    case "closed":
      return <Banner tone="info">{t("shell.closed")}</Banner>;
  }
}

/** The terminal of a node, connected as long as it is shown; a new connection clears the screen. */
export function ShellTerminal({ node }: { readonly node: string }) {
  const t = useText("sandbox");
  const session = useSession();
  const [status, setStatus] = useState<TerminalStatus>("connecting");
  const [end, setEnd] = useState<ShellEnd>();
  const [attempt, setAttempt] = useState(0);
  const shell = useRef<ShellSession>(undefined);
  const size = useRef<readonly [number, number]>([80, 24]);

  const connect = useCallback(
    (write: (data: Uint8Array) => void) => {
      const opened = openShell(node, {
        onReady: () => setStatus("connected"),
        onData: write,
        onEnd: (how) => {
          setEnd(how);
          setStatus("disconnected");
        },
      });
      shell.current = opened;
      opened.resize(...size.current);
      return opened.leave;
    },
    [node],
  );
  const onInput = useCallback((text: string) => shell.current?.type(text), []);
  const onResize = useCallback((columns: number, rows: number) => {
    size.current = [columns, rows];
    shell.current?.resize(columns, rows);
  }, []);
  const reconnect = () => {
    setEnd(undefined);
    setStatus("connecting");
    setAttempt(attempt + 1);
  };
  const isRoot = session.status !== "in" || session.userid === "root@pam";
  return (
    <div style={{ display: "flex", flexDirection: "column", height: "100%", minHeight: 240 }}>
      {isRoot ? null : <Banner tone="info">{t("shell.loginPrompt")}</Banner>}
      {end === undefined ? null : <EndNotice end={end} />}
      <TerminalScreen
        key={attempt}
        label={t("shell.title", { node })}
        status={status}
        onInput={onInput}
        onResize={onResize}
        connect={connect}
        onReconnect={reconnect}
      />
    </div>
  );
}
