import Checkbox from "@mui/material/Checkbox";
import { styled } from "@mui/material/styles";
import { mono } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";
import type { PrivilegeCategory } from "./privilegeCategories";

const Box = styled("fieldset")({
  border: 0,
  margin: 0,
  padding: "2px 0 4px",
  minWidth: 0,
  "> legend": { fontWeight: 600, padding: 0 },
  ".names": { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(205px, 1fr))", paddingLeft: 14 },
  label: { display: "flex", alignItems: "center", minHeight: 24, minWidth: 0 },
  ".names label": { fontFamily: mono, fontSize: "0.78rem" },
  ".names span:last-of-type": { overflowWrap: "anywhere" },
});

interface PrivilegeCategoryBoxProps {
  readonly category: PrivilegeCategory;
  readonly chosen: readonly string[];
  readonly onTick: (names: readonly string[], on: boolean) => void;
}

/** The privileges of one category, and one box for all of them. */
export function PrivilegeCategoryBox({ category, chosen, onTick }: PrivilegeCategoryBoxProps) {
  const t = useText("roles");
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
        </label>
      </legend>
      <div className="names" lang="en" translate="no">
        {privileges.map((privilege) => (
          <label key={privilege}>
            <Checkbox
              checked={chosen.includes(privilege)}
              onChange={(_event, on) => onTick([privilege], on)}
              slotProps={{ input: { "aria-label": privilege } }}
            />
            <span>{privilege}</span>
          </label>
        ))}
      </div>
    </Box>
  );
}
