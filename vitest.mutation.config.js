import { defineConfig } from "vitest/config";

// The engine's own tests. The recorded cases and the second engine would find more, but every mutant that lives would
// replay all of them: some hours instead of half of one.
export default defineConfig({
  test: {
    environment: "node",
    // Instrumented code is slow.
    testTimeout: 60_000,
    include: ["src/engine/**/*.test.ts"],
  },
});
