import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import { useSandbox } from "../../api/controls";
import { useText } from "../../i18n/useText";
import { NewVersionLink } from "./NewVersionLink";
import { ReadOnlySwitch } from "./ReadOnlySwitch";
import { useLessonOpen } from "./useLessonOpen";
import { useHref } from "./usePanels";

/** Always says what one is looking at: the sandbox and its world, or the live host. */
export function ModeBand() {
  const t = useText("frame");
  const sandbox = useSandbox();
  const lesson = useLessonOpen();
  const href = useHref();
  return (
    <Box
      role="region"
      aria-label={__SANDBOX__ ? t("sandboxBand") : t("liveBand", { host: location.host })}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        columnGap: 1.5,
        alignItems: "center",
        px: 1.5,
        minHeight: 26,
        borderBottom: 1,
        borderColor: "divider",
        bgcolor: "frame.strip",
        "& a, & button": { color: "text.primary", textDecorationColor: "currentcolor", minHeight: 24, display: "inline-flex", alignItems: "center" },
      }}
    >
      <strong>{__SANDBOX__ ? t("sandboxBand") : t("liveBand", { host: location.host })}</strong>
      {__SANDBOX__ ? null : <ReadOnlySwitch />}
      {sandbox === undefined ? null : (
        <>
          <Link href={href("/sandbox/worlds")}>{t("sandboxWorld", { name: sandbox.world.name })}</Link>
          <NewVersionLink />
          {sandbox.damaged ? <Link href={href("/sandbox/worlds")}>{t("damaged")}</Link> : null}
          {sandbox.transport === "page" ? <span>{t("pageTransport")}</span> : null}
          {sandbox.storage === "memory" ? <span>{t("memoryStorage")}</span> : null}
          {lesson.available && !lesson.open ? (
            <Link component="button" onClick={() => lesson.set(true)}>
              {t("lesson")}
            </Link>
          ) : null}
        </>
      )}
    </Box>
  );
}
