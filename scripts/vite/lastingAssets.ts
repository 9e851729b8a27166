import type { Plugin } from "vite";

/** Built parts carry the hash of their contents in their names: the browser need not ask for them again. */
export function lastingAssets(): Plugin {
  return {
    name: "lasting-assets",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith("/assets/") === true) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        next();
      });
    },
  };
}
