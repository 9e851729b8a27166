import useMediaQuery from "@mui/material/useMediaQuery";

/** True below 700 px: the tree is a drawer, the log a sheet. */
export function useNarrow(): boolean {
  return useMediaQuery("(max-width: 699.95px)", { noSsr: true });
}
