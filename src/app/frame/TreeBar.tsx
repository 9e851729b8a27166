import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import { TREE_VIEWS, useTreeView } from "../../widgets/resource/treeView";
import { useFrameWindow } from "./useFrameWindow";

/** Above the tree: its arrangement and the gear of its settings (gui.md section 2.6). */
export function TreeBar() {
  const t = useText("frame");
  const [view, setView] = useTreeView();
  const frameWindow = useFrameWindow();
  return (
    <Box sx={{ display: "flex", gap: 0.5, p: 0.5, borderBottom: 1, borderColor: "divider", bgcolor: "frame.strip", flex: "none" }}>
      <NativeSelect
        value={view}
        onChange={(event) => setView(TREE_VIEWS.find((one) => one === event.target.value) ?? "server")}
        input={<OutlinedInput fullWidth />}
        inputProps={{ "aria-label": t("treeView") }}
      >
        {TREE_VIEWS.map((one) => (
          <option key={one} value={one}>
            {t(`treeViews.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <IconButton aria-label={t("treeSettings")} title={t("treeSettings")} onClick={() => frameWindow.show("tree")}>
        <Icon name="settings" />
      </IconButton>
    </Box>
  );
}
