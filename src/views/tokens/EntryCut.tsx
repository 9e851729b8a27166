import { styled } from "@mui/material/styles";
import type { TokenEntry } from "../../access/tokenState";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { EntryLink } from "../../widgets/acl/EntryLink";
import { Mark } from "../../widgets/acl/Mark";
import type { ListedToken } from "./tokenList";

const Line = styled("div")({
  padding: "3px 0",
  ".entry": { fontFamily: mono, fontSize: "0.78rem" },
  ".cut": { color: tone.soft, fontSize: "0.75rem", overflowWrap: "anywhere" },
});

interface EntryCutProps {
  readonly entry: TokenEntry;
  readonly token: ListedToken;
}

/** One entry of a token, and which privileges of its role do not reach the token. */
export function EntryCut({ entry, token }: EntryCutProps) {
  const t = useText("tokens");
  const { path, roleid, held, cut } = entry;
  const total = held.length + cut.length;
  return (
    <Line>
      <EntryLink entry={{ path, roleid, type: "token", ugid: token.id }} title={t("showEntry")}>
        <span className="entry">{`${path} ${roleid}`}</span>
      </EntryLink>
      {!token.privsep || total === 0 ? null : (
        <Mark className={held.length === 0 ? "warning" : ""}>
          {t("entryCounts", { held: held.length, total })}
        </Mark>
      )}
      {!token.privsep || cut.length === 0 ? null : (
        <div className="cut">
          {t("entryCut", { userid: token.userid })}{" "}
          <span lang="en" translate="no">
            {cut.join(", ")}
          </span>
        </div>
      )}
    </Line>
  );
}
