import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { control } from "../../api/controls";
import type { ControlAnswer } from "../../api/sandbox/index";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { FailureNotice } from "../../widgets/failure/FailureNotice";
import { refusedAddress } from "./backAddress";
import { claimLines, nameOf } from "./claimsText";

const List = styled("ul")({
  listStyle: "none",
  margin: 0,
  padding: 0,
  display: "grid",
  gap: 8,
  "> li": { border: `1px solid ${tone.line}`, padding: 10, display: "flex", flexWrap: "wrap", gap: 10, alignItems: "center" },
  "> li > .who": { flex: "1 1 220px", minWidth: 0 },
  "> li > .who > code": { display: "block", fontFamily: mono, fontSize: "0.75rem", color: tone.soft, overflowWrap: "anywhere" },
});

interface IdentityListProps {
  readonly waiting: ControlAnswer<"openid.identities">;
  readonly state: string;
}

/** The provider's identities with what it tells of each; one is chosen, or the login refused. */
export function IdentityList({ waiting, state }: IdentityListProps) {
  const t = useText("openid");
  const [failure, setFailure] = useState<unknown>();
  const choose = (identity: string) => {
    setFailure(undefined);
    control("openid.code", { state, identity })
      .then(({ url }) => location.assign(url))
      .catch(setFailure);
  };
  const back = refusedAddress(location.search, location.href);
  return (
    <>
      <p>{t("asks", { realm: waiting.realm })}</p>
      <code lang="en" translate="no" style={{ overflowWrap: "anywhere" }}>
        {waiting.issuer}
      </code>
      {failure === undefined ? null : <FailureNotice error={failure} />}
      <List aria-label={t("identities")}>
        {waiting.identities.map(({ id, claims }) => (
          <li key={id}>
            <div className="who">
              <strong translate="no">{nameOf(claims) || id}</strong>
              {claimLines(claims).map((line) => (
                <code key={line} lang="en" translate="no">
                  {line}
                </code>
              ))}
            </div>
            <Button variant="contained" onClick={() => choose(id)} aria-label={t("logInAs", { id })}>
              {t("logIn")}
            </Button>
          </li>
        ))}
      </List>
      {back === undefined ? null : (
        <div>
          <Button variant="outlined" onClick={() => location.assign(back)}>
            {t("refuse")}
          </Button>
        </div>
      )}
    </>
  );
}
