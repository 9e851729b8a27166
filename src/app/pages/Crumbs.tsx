import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { useHref } from "../frame/usePanels";

/** One step of the way to an object. */
export interface Crumb {
  readonly label: string;
  readonly address: string;
}

const Nav = styled("nav")({
  flex: "none",
  padding: "2px 10px",
  fontSize: "0.75rem",
  color: tone.soft,
  backgroundColor: tone.paper,
  borderBottom: `1px solid ${tone.line}`,
  ol: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 4, listStyle: "none", margin: 0, padding: 0 },
  li: { display: "inline-flex", alignItems: "center", gap: 4, minHeight: 24, minWidth: 0 },
  a: { color: "inherit", padding: "4px 0" },
});

/** Datacenter, node, object: each a link but the last. */
export function Crumbs({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  const t = useText("frame");
  const href = useHref();
  const steps = [{ label: t("datacenter"), address: "/datacenter/search" }, ...crumbs];
  return (
    <Nav aria-label={t("crumbs")}>
      <ol>
        {steps.map((step) => (
          <li key={step.address}>
            <a href={href(step.address)}>{step.label}</a>
            <Icon name="chevronRight" size={10} />
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </Nav>
  );
}
