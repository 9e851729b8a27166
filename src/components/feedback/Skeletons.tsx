import Skeleton from "@mui/material/Skeleton";
import { useText } from "../../i18n/useText";
import { VisuallyHidden } from "../a11y/VisuallyHidden";

const WIDTHS = [82, 64, 91, 58, 73, 86, 49, 77];

/** Grey lines in place of rows or text during a first load. `height` is one line's height in px. */
export function Skeletons({ lines = 6, height = 28 }: { readonly lines?: number; readonly height?: number }) {
  const t = useText("common");
  return (
    <div aria-busy="true" style={{ padding: "0 10px" }}>
      <VisuallyHidden role="status">{t("loading")}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} style={{ height, display: "flex", alignItems: "center" }} aria-hidden>
          <Skeleton variant="text" width={`${WIDTHS[line % WIDTHS.length] ?? 70}%`} />
        </div>
      ))}
    </div>
  );
}
