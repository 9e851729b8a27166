import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { useAnswer } from "../../api/query";
import { VisuallyHidden } from "../../components/a11y/VisuallyHidden";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { CreateButtons } from "./CreateButtons";
import { GlobalSearch } from "./GlobalSearch";
import type { Part } from "./parts";
import { SkipLinks } from "./SkipLinks";
import { UndoButtons } from "./UndoButtons";
import { UserMenu } from "./UserMenu";
import { useFrameWindow } from "./useFrameWindow";
import { useLessonOpen } from "./useLessonOpen";
import { useNarrow } from "./useNarrow";
import { usePanels } from "./usePanels";

interface HeaderProps {
  readonly onTree?: () => void;
  readonly onLog?: () => void;
}

/** The dark bar: product and version, search, undo, view-as, the user's menu. */
export function Header({ onTree, onLog }: HeaderProps) {
  const t = useText("frame");
  const version = useAnswer("version.read", {});
  const panels = usePanels();
  const narrow = useNarrow();
  const frameWindow = useFrameWindow();
  const lesson = useLessonOpen();
  const panel: readonly Part[] = panels.viewAs !== undefined || lesson.open ? ["panel"] : [];
  const parts: readonly Part[] = narrow ? ["content", ...panel] : ["tree", "content", ...panel, "log"];
  return (
    <Box
      component="header"
      data-part="header"
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 0.5,
        px: 1,
        minHeight: 40,
        bgcolor: "frame.header",
        color: "frame.headerText",
        borderBottom: 1,
        borderColor: "frame.headerLine",
        "& .MuiIconButton-root, & .MuiButton-root": { color: "inherit" },
        "& .MuiButton-root[aria-disabled=true]": { color: "inherit", opacity: 0.6, borderColor: "frame.headerLine" },
      }}
    >
      <SkipLinks to={parts} />
      {onTree === undefined ? null : (
        <IconButton aria-label={t("openTree")} onClick={onTree}>
          <Icon name="menu" />
        </IconButton>
      )}
      <Box aria-hidden sx={{ color: "frame.brand", display: "grid" }}>
        <Icon name="key" size={20} />
      </Box>
      {narrow ? (
        <VisuallyHidden>{t("product")}</VisuallyHidden>
      ) : (
        <Typography component="p" sx={{ flexShrink: 100, minWidth: 0, fontWeight: 600, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" }}>
          {t("product")}
          {version.data === undefined ? null : (
            <Box component="span" sx={{ fontWeight: 400, opacity: 0.8 }}>
              {` ${t("productFor", { version: version.data.version })}`}
            </Box>
          )}
        </Typography>
      )}
      <Box sx={{ flex: 1 }} />
      <CreateButtons />
      {narrow ? (
        <IconButton aria-label={t("search")} title={t("search")} onClick={() => frameWindow.show("palette")}>
          <Icon name="search" />
        </IconButton>
      ) : (
        <GlobalSearch />
      )}
      {narrow ? null : <Box sx={{ flex: 1 }} />}
      <UndoButtons />
      {onLog === undefined ? null : (
        <IconButton aria-label={t("openLog")} onClick={onLog}>
          <Icon name="tasks" />
        </IconButton>
      )}
      <IconButton
        aria-label={t("viewAs")}
        title={t("viewAs")}
        aria-pressed={panels.viewAs !== undefined}
        onClick={() => panels.setViewAs(panels.viewAs === undefined ? "" : undefined)}
      >
        <Icon name="eye" />
      </IconButton>
      <UserMenu />
    </Box>
  );
}
