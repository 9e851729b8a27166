import { useEffect, useMemo, useState } from "react";
import { useAllowed } from "../../access/allowed";
import type { Call } from "../../api/endpoints/index";
import { ActionButton } from "../../components/actions/ActionButton";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Skeletons } from "../../components/feedback/Skeletons";
import { useText } from "../../i18n/useText";
import { useReason } from "../../widgets/action/useReason";
import { ShellTerminal } from "./ShellTerminal";

/** So long the answer whether the shell is allowed is waited for; then the server shall decide. */
const PATIENCE_MS = 2_000;

function useWaited(): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return waited;
}

/** Node -> Shell (gui.md section 17.5). Without Sys.Console it says what is missing, and still lets one try. */
export function ShellView({ node }: { readonly node: string }) {
  const t = useText("sandbox");
  const call = useMemo<Call>(() => ({ name: "nodes.termproxy", params: { node } }), [node]);
  const verdict = useAllowed(call);
  const reason = useReason(call, { bucket: "nodes", privilege: "Sys.Console" });
  const waited = useWaited();
  const [started, setStarted] = useState(false);
  // Once begun the server alone decides: a right lost later does not take the terminal away from here.
  if (!started && (verdict?.outcome === "granted" || (reason === undefined && waited))) setStarted(true);
  if (started) return <ShellTerminal node={node} />;
  if (reason === undefined) return <Skeletons lines={4} />;
  return (
    <EmptyState
      icon="lock"
      title={t("shell.denied")}
      action={<ActionButton label={t("shell.tryAnyway")} icon="terminal" onClick={() => setStarted(true)} />}
    >
      {reason.text}
    </EmptyState>
  );
}
