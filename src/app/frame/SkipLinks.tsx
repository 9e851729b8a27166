import Link from "@mui/material/Link";
import { useText } from "../../i18n/useText";
import { focusPart, type Part } from "./parts";

interface SkipLinksProps {
  readonly to: readonly Part[];
}

/** Ways that are seen only while they have the focus: into the other parts of the page without a long way of tabs. */
export function SkipLinks({ to }: SkipLinksProps) {
  const t = useText("frame");
  return to.map((part) => (
    <Link
      key={part}
      component="button"
      onClick={() => focusPart(part)}
      sx={{
        position: "absolute",
        insetInlineStart: -9999,
        "&:focus": { insetInlineStart: 8, top: 6, zIndex: "tooltip", px: 1.5, py: 0.5, bgcolor: "background.paper", color: "text.primary", borderRadius: 1, boxShadow: 6 },
      }}
    >
      {t(`skipTo.${part}`)}
    </Link>
  ));
}
