import Box from "@mui/material/Box";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Suspense } from "react";
import { ViewErrorBoundary } from "../../components/feedback/ViewErrorBoundary";
import { Splash } from "../Splash";

/** The open page; what breaks in it stays in it. */
export function Content() {
  const { pathname } = useLocation();
  return (
    <Box component="main" id="content" data-part="content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column", overflow: "auto", outline: "none" }}>
      <ViewErrorBoundary resetKey={pathname}>
        <Suspense fallback={<Splash />}>
          <Outlet />
        </Suspense>
      </ViewErrorBoundary>
    </Box>
  );
}
