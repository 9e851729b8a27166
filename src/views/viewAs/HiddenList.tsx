import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useMemo, useState } from "react";
import { whyHidden } from "../../access/whyHidden";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { labelOfRow } from "../../widgets/resource/serverView";
import { TreeIcon } from "../../widgets/resource/TreeIcon";
import { WhyLink } from "../../widgets/why/WhyLink";
import type { Seen } from "./useSeen";
import { whyText } from "../../widgets/viewAs/whyText";

const STEP = 25;

const List = styled("ul")({
  margin: 0,
  padding: 0,
  listStyle: "none",
  color: tone.soft,
  li: { display: "flex", gap: 6, padding: "3px 0", alignItems: "flex-start" },
  "li > svg": { marginTop: 2 },
  ".name": { display: "block" },
  ".why": { display: "block", fontSize: "0.75rem", overflowWrap: "anywhere" },
});

/** What the login does not see, each with the one reason; long lists open in steps. */
export function HiddenList({ seen: { subject, seen, asked: authid } }: { readonly seen: Seen }) {
  const t = useText("viewAs");
  const [count, setCount] = useState(STEP);
  const shown = useMemo(
    () =>
      seen.hidden.slice(0, count).map((hidden) => {
        const why = whyHidden(subject.known, subject.authid, hidden.path, hidden.privilege);
        return { row: hidden.row, hidden, why: whyText(why, hidden, seen.certain, t) };
      }),
    [seen.hidden, seen.certain, subject, count, t],
  );
  const rest = seen.hidden.length - shown.length;
  return (
    <>
      <List>
        {shown.map(({ row, hidden, why }) => (
          <li key={row.id}>
            <TreeIcon row={row} />
            <span>
              <span className="name" translate="no">
                {labelOfRow(row)}
              </span>
              <span className="why">
                {why} <WhyLink question={{ authid, path: hidden.path, privilege: hidden.privilege }} about={labelOfRow(row)} />
              </span>
            </span>
          </li>
        ))}
      </List>
      {rest <= 0 ? null : (
        <Button variant="outlined" onClick={() => setCount(count + STEP)}>
          {t("showMore", { count: Math.min(rest, STEP) })}
        </Button>
      )}
    </>
  );
}
