import { styled } from "@mui/material/styles";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import { privilegeCategories } from "../../widgets/select/privilegeCategories";
import { categoryText, privilegeText } from "../../widgets/select/privilegeText";

const Box = styled("div")({
  "h3, h4": { margin: "8px 0 2px", fontSize: "0.8125rem" },
  "h3 small, h4 small": { fontWeight: 400, color: tone.soft, marginInlineStart: 8 },
  dl: { margin: 0, display: "grid", gridTemplateColumns: "minmax(150px, 34%) minmax(0, 1fr)", columnGap: 10 },
  dt: { fontFamily: mono, fontSize: "0.78rem", padding: "2px 0", overflowWrap: "anywhere" },
  dd: { margin: 0, padding: "2px 0" },
});

interface PrivilegeListProps {
  readonly privileges: readonly string[];
  /** The level of the heading above the list. */
  readonly under: 2 | 3;
}

/** Privileges by category, each with what it allows. */
export function PrivilegeList({ privileges, under }: PrivilegeListProps) {
  const Heading = under === 2 ? "h3" : "h4";
  const say = useText("privileges");
  return (
    <Box>
      {privilegeCategories(privileges).map(({ name, privileges: members }) => (
        <section key={name}>
          <Heading>
            <span lang="en" translate="no">
              {name}
            </span>
            <small>{categoryText(name, say)}</small>
          </Heading>
          <dl>
            {members.map((privilege) => (
              <div key={privilege} style={{ display: "contents" }}>
                <dt lang="en" translate="no">
                  {privilege}
                </dt>
                <dd>{privilegeText(privilege, say)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Box>
  );
}
