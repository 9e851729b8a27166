import Box from "@mui/material/Box";
import { lazyCard } from "./lazyCard";

const ProviderView = lazyCard(async () => (await import("../../views/openid/ProviderView")).ProviderView, "openid");

/** The provider's page by itself, as a login meets it: outside the console's frame. */
export function ProviderPage() {
  return (
    <Box component="main" sx={{ minHeight: "100dvh", bgcolor: "background.default" }}>
      <ProviderView alone />
    </Box>
  );
}
