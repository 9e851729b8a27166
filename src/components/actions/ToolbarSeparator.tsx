import { styled } from "@mui/material/styles";
import { tone } from "../theme/tone";

const Bar = styled("span")({ width: 1, alignSelf: "stretch", margin: "3px 2px", backgroundColor: tone.line });

/** The thin line between groups of a toolbar's buttons. */
export function ToolbarSeparator() {
  return <Bar role="separator" aria-orientation="vertical" />;
}
