import Button from "@mui/material/Button";
import { useText } from "../../i18n/useText";
import { copyText } from "../code/copyText";
import { ErrorNotice } from "./ErrorNotice";
import { useToast } from "./toast";

interface ViewCrashProps {
  readonly error: Error;
  readonly stack: string;
  readonly onRetry: () => void;
  readonly onResetView?: (() => void) | undefined;
}

function report(error: Error, stack: string): string {
  // The query part of an address may hold names; the route alone says where it happened.
  const route = location.hash.split("?")[0] ?? "";
  return [`${error.name}: ${error.message}`, error.stack ?? "", stack, route, navigator.userAgent].join("\n");
}

/** What a view that failed shows instead of itself: try again, reset the view, copy a report. */
export function ViewCrash({ error, stack, onRetry, onResetView }: ViewCrashProps) {
  const t = useText("common");
  const toast = useToast();
  const copy = async () => {
    const done = await copyText(report(error, stack));
    toast({ text: t(done ? "copied" : "copyFailed"), tone: done ? "success" : "warning" });
  };
  return (
    <div style={{ padding: 12 }}>
      <ErrorNotice title={t("viewFailed")} detail={error.message}>
        <div style={{ display: "flex", gap: 8, flexWrap: "wrap", marginTop: 8 }}>
          <Button variant="outlined" onClick={onRetry}>
            {t("retry")}
          </Button>
          {onResetView === undefined ? null : (
            <Button variant="outlined" onClick={onResetView}>
              {t("resetView")}
            </Button>
          )}
          <Button variant="outlined" onClick={() => void copy()}>
            {t("copyReport")}
          </Button>
        </div>
      </ErrorNotice>
    </div>
  );
}
