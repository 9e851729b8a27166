import { styled } from "@mui/material/styles";

/** The boxes of a summary: side by side where there is room. */
export const Cards = styled("div")({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 340px), 1fr))",
  gap: 12,
  padding: 12,
  alignItems: "start",
});
