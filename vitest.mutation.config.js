import { defineConfig } from "vitest/config";

// The tests that guard the engine, for mutation testing: those beside it, the recorded cases and the second engine.
export default defineConfig({
  test: {
    environment: "node",
    // Instrumented code is slow.
    testTimeout: 60_000,
    include: [
      "src/engine/**/*.test.ts",
      "mocks/contract/conformance.test.ts",
      "mocks/contract/engine.test.ts",
    ],
  },
});
