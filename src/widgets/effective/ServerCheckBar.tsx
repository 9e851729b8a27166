import { styled } from "@mui/material/styles";
import type { ServerCheckRun } from "../../access/useServerCheck";
import { useServerCheck } from "../../access/useServerCheck";
import { ActionButton } from "../../components/actions/ActionButton";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../failure/FailureNotice";

const Bar = styled("div")({ display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center", fontSize: "0.8125rem" });

function useResultText(result: ServerCheckRun["result"]): string {
  const t = useText("users");
  if (result === undefined) return "";
  const { path } = result;
  if (result.outcome === "same") return t("effective.checkSame", { path, count: result.count });
  const { server, engine, flags } = result;
  return [
    t(result.certain ? "effective.checkDiffers" : "effective.checkPartly", { path }),
    server.length === 0 ? "" : t("effective.checkServer", { privileges: server.join(", ") }),
    engine.length === 0 ? "" : t("effective.checkEngine", { privileges: engine.join(", ") }),
    flags.length === 0 ? "" : t("effective.checkFlags", { privileges: flags.join(", ") }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** "Check with the server": does the console's engine decide as the server does, on the chosen path? */
export function ServerCheckBar({ authid, path }: { readonly authid: string; readonly path: string }) {
  const t = useText("users");
  const { check, busy, error, result } = useServerCheck(authid);
  const text = useResultText(result);
  return (
    <>
      <Bar>
        <ActionButton label={t("effective.check", { path })} busy={busy} onClick={() => check(path)} />
        <span role="status">{text}</span>
      </Bar>
      {error === null ? null : <FailureNotice error={error} onRetry={() => check(path)} />}
    </>
  );
}
