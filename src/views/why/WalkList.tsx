import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import type { ExplainedEntry, Explanation } from "../../engine/explained/explanation";
import { Icon } from "../../components/icons/Icon";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { useKept } from "../../widgets/address/useKept";
import { entryHref, holderText, idOfEntry } from "../../widgets/why/entryText";
import { type RoleHolds, verdictOf, type Walk, walksOf } from "./walkText";

const Box = styled("div")({
  h3: { margin: "0 0 2px", fontSize: "0.8125rem" },
  "> p": { margin: "0 0 4px", color: tone.soft, fontSize: "0.75rem" },
  "h3 + ol": { marginTop: 4 },
  "ol, ul": { listStyle: "none", margin: 0, padding: 0 },
  "ol > li": { borderLeft: `2px solid ${tone.line}`, padding: "2px 0 6px 12px" },
  "ol > li.final": { borderLeftColor: tone.brand },
  ".path": { fontFamily: mono, fontWeight: 600, overflowWrap: "anywhere" },
  ".none": { color: tone.faint, fontSize: "0.75rem", marginInlineStart: 8 },
  "ul > li": { display: "flex", gap: 6, alignItems: "flex-start", padding: "2px 0" },
  "ul > li > svg": { marginTop: 3, flex: "none" },
  ".entry": { fontFamily: mono, fontSize: "0.8rem", overflowWrap: "anywhere" },
  ".entry a": { color: "inherit" },
  ".said": { display: "block", fontSize: "0.75rem", color: tone.soft, overflowWrap: "anywhere" },
});

interface WalkListProps {
  readonly explanation: Explanation;
  readonly privilege: string | undefined;
  readonly holds: RoleHolds;
}

/** The walk from `/` to the path as nodes with their entries; overridden ones are struck out with the reason. */
export function WalkList({ explanation, privilege, holds }: WalkListProps) {
  const t = useText("why");
  return (
    <>
      {walksOf(explanation, t).map((walk) => (
        <OneWalk key={walk.id} walk={walk} privilege={privilege} holds={holds} />
      ))}
    </>
  );
}

function OneWalk({ walk, privilege, holds }: { readonly walk: Walk } & Omit<WalkListProps, "explanation">) {
  const t = useText("why");
  return (
    <Box>
      <h3>{walk.title}</h3>
      {walk.id === "own" ? <p>{t("walkHint")}</p> : null}
      <ol aria-label={walk.title}>
        {walk.nodes.map((node) => (
          <li key={node.path} className={node.final ? "final" : undefined}>
            <span className="path" translate="no">
              {node.path}
            </span>
            {node.entries.length === 0 ? <span className="none">{t("noEntries")}</span> : null}
            {node.entries.length === 0 ? null : (
              <ul>
                {node.entries.map((entry) => (
                  <Entry key={idOfEntry(entry)} entry={entry} privilege={privilege} holds={holds} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Box>
  );
}

function Entry({ entry, privilege, holds }: { readonly entry: ExplainedEntry } & Omit<WalkListProps, "explanation">) {
  const t = useText("why");
  const kept = useKept();
  const { text, out, gives } = verdictOf(entry, privilege, holds, t);
  const name = (
    <Link href={kept(entryHref(entry))} translate="no">
      {t("entry", { holder: holderText(entry), role: entry.role })}
    </Link>
  );
  return (
    <li>
      <span style={{ color: gives ? tone.success : out ? tone.faint : tone.soft, display: "inline-flex", marginTop: 3 }}>
        <Icon name={gives ? "check" : entry.holder.kind} size={14} />
      </span>
      <span>
        <span className="entry">
          {out ? <del>{name}</del> : name}
          {entry.propagate ? null : <span className="none">{t("notPropagated")}</span>}
        </span>
        <span className="said">{text}</span>
      </span>
    </li>
  );
}
