import Checkbox from "@mui/material/Checkbox";
import { styled } from "@mui/material/styles";
import { useId } from "react";
import { mono, tone } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import type { PrivilegeCategory } from "./privilegeCategories";
import { categoryText, privilegeText } from "./privilegeText";

const Box = styled("fieldset")({
  border: 0,
  margin: 0,
  padding: "2px 0 4px",
  minWidth: 0,
  "> legend": { fontWeight: 600, padding: 0 },
  ".names": { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 290px), 1fr))", paddingLeft: 14 },
  label: { display: "flex", alignItems: "center", minHeight: 24, minWidth: 0 },
  ".names label": { alignItems: "flex-start", padding: "1px 0" },
  ".name": { display: "block", fontFamily: mono, fontSize: "0.78rem", lineHeight: "24px", overflowWrap: "anywhere" },
  ".said": { display: "block", color: tone.soft, fontSize: "0.75rem", lineHeight: 1.35, paddingBottom: 3 },
  "legend .said": { fontWeight: 400, padding: "0 0 0 8px" },
});

interface PrivilegeCategoryBoxProps {
  readonly category: PrivilegeCategory;
  readonly chosen: readonly string[];
  readonly onTick: (names: readonly string[], on: boolean) => void;
}

/** The privileges of one category, and one box for all of them. */
export function PrivilegeCategoryBox({ category, chosen, onTick }: PrivilegeCategoryBoxProps) {
  const t = useText("roles");
  const say = useText("privileges");
  const id = useId();
  const { name, privileges } = category;
  const held = privileges.filter((privilege) => chosen.includes(privilege)).length;
  const all = held === privileges.length;
  return (
    <Box>
      <legend>
        <label>
          <Checkbox
            checked={all}
            indeterminate={held > 0 && !all}
            onChange={() => onTick(privileges, !all)}
            slotProps={{ input: { "aria-label": t("wholeCategory", { category: name }) } }}
          />
          <span lang="en" translate="no">
            {name}
          </span>
          <span className="said">{categoryText(name, say)}</span>
        </label>
      </legend>
      <div className="names">
        {privileges.map((privilege) => (
          <label key={privilege}>
            <Checkbox
              checked={chosen.includes(privilege)}
              onChange={(_event, on) => onTick([privilege], on)}
              slotProps={{ input: { "aria-label": privilege, "aria-describedby": `${id}${privilege}` } }}
            />
            <span>
              <span className="name" lang="en" translate="no">
                {privilege}
              </span>
              <span className="said" id={`${id}${privilege}`}>
                {privilegeText(privilege, say)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </Box>
  );
}
