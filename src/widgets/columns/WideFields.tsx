import { styled } from "@mui/material/styles";
import { narrow } from "../../components/theme/tone";

/** Fields over the full width of a dialog with two columns: their labels are as wide as the columns' labels. */
export const WideFields = styled("div")({
  display: "flex",
  flexDirection: "column",
  gap: 8,
  "> div, > dl": { gridTemplateColumns: "minmax(min-content, 110px) minmax(0, 1fr)" },
  [narrow]: { "> div, > dl": { gridTemplateColumns: "minmax(0, 1fr)" } },
});
