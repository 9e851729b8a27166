import { styled } from "@mui/material/styles";
import { useMemo } from "react";
import { tokenEntries } from "../../access/tokenState";
import { useKnownModel } from "../../access/useKnownModel";
import { useEffective } from "../../api/permissions";
import { Skeletons } from "../../components/feedback/Skeletons";
import { Banner } from "../../components/layout/Banner";
import { Card } from "../../components/layout/Card";
import { KeyValueList } from "../../components/layout/KeyValueList";
import { tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { effectiveTree, type EffectivePath } from "../../widgets/effective/effectivePaths";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { EntryCut } from "./EntryCut";
import { type ListedToken, troubleKey } from "./tokenList";

const Place = styled("div")({
  flex: "0 1 auto",
  maxHeight: "45%",
  minHeight: 140,
  overflow: "auto",
  padding: 8,
  borderTop: `1px solid ${tone.line}`,
  h3: { margin: "8px 0 2px", fontSize: "0.8125rem", fontWeight: 600 },
});

/** The paths on which something is held, the tree flattened. */
function heldPaths(tree: EffectivePath): readonly EffectivePath[] {
  return [...(tree.privileges.length > 0 ? [tree] : []), ...tree.below.flatMap(heldPaths)];
}

/** What the chosen token may really do, and what its user's rights leave of its own entries. */
export function TokenRights({ token }: { readonly token: ListedToken }) {
  const t = useText("tokens");
  const { id, userid, tokenid, privsep, trouble } = token;
  const effective = useEffective(id);
  const known = useKnownModel();
  const entries = useMemo(
    () => (known === undefined ? undefined : tokenEntries(known, { userid, tokenid, privsep })),
    [known, userid, tokenid, privsep],
  );
  const paths = useMemo(
    () => (effective.data === undefined ? undefined : heldPaths(effectiveTree(effective.data))),
    [effective.data],
  );
  return (
    // A region that scrolls is reached by keyboard.
    <Place tabIndex={0} role="region" aria-label={t("rightsOf", { id })}>
      <Card title={t("rightsOf", { id })}>
        <span>{t(privsep ? "rightsSeparated" : "rightsFull", { userid })}</span>
        {trouble === undefined ? null : <Banner tone="warning">{t(`troubleHints.${troubleKey[trouble]}`)}</Banner>}
        {!privsep && entries !== undefined && entries.length > 0 ? <Banner tone="info">{t("entriesIdle")}</Banner> : null}
        {entries === undefined || entries.length === 0 ? null : (
          <>
            <h3>{t("ownEntries")}</h3>
            {entries.map((entry) => (
              <EntryCut key={`${entry.path} ${entry.roleid}`} entry={entry} token={token} />
            ))}
          </>
        )}
        <h3>{t("effective")}</h3>
        {effective.error === null ? null : (
          <FailureNotice error={effective.error} onRetry={() => void effective.refetch()} />
        )}
        {paths === undefined && effective.error === null ? <Skeletons lines={3} height={24} /> : null}
        {paths?.length === 0 ? <span>{t("holdsNothing")}</span> : null}
        {paths === undefined || paths.length === 0 ? null : (
          <KeyValueList
            items={paths.map(({ path, privileges }) => ({
              id: path,
              label: path,
              value: (
                <span lang="en" translate="no">
                  {privileges.map(({ privilege }) => privilege).join(", ")}
                </span>
              ),
              mono: true,
            }))}
          />
        )}
      </Card>
    </Place>
  );
}
