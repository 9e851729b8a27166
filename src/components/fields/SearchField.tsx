import IconButton from "@mui/material/IconButton";
import OutlinedInput from "@mui/material/OutlinedInput";
import { useText } from "../../i18n/useText";
import { Icon } from "../icons/Icon";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Arrow down: into what is searched. */
  readonly onLeaveDown?: () => void;
  /** In px. */
  readonly width?: number;
}

/** A search field outside of forms; Esc empties it. */
export function SearchField({ label, value, onChange, onLeaveDown, width = 190 }: SearchFieldProps) {
  const t = useText("common");
  return (
    <OutlinedInput
      value={value}
      placeholder={label}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && value !== "") {
          event.stopPropagation();
          onChange("");
        }
        if (event.key === "ArrowDown" && onLeaveDown !== undefined) {
          event.preventDefault();
          onLeaveDown();
        }
      }}
      startAdornment={<Icon name="search" size={14} />}
      endAdornment={
        value === "" ? undefined : (
          <IconButton edge="end" aria-label={t("clearSearch")} onClick={() => onChange("")}>
            <Icon name="close" size={12} />
          </IconButton>
        )
      }
      inputProps={{ "aria-label": label, role: "searchbox", spellCheck: false, autoComplete: "off" }}
      style={{ width, paddingLeft: 8 }}
    />
  );
}
