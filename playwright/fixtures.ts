import {
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  test as base,
  type TestType,
} from "@playwright/test";
import { type Program, startProgram } from "./program";
import { beginScenario, sandboxAt } from "./sandbox";
import type { PveOptions, PveSandbox } from "./types";

export { expect } from "@playwright/test";
export type { PveEvent, PveFault, PveOptions, PveSandbox, PveSession, PveState } from "./types";

/** Playwright's `test` with a pretended Proxmox VE beside the page: one server for a worker, begun anew for each test. */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & PveOptions & { readonly pve: PveSandbox },
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = base.extend<PveOptions & { readonly pve: PveSandbox }, { readonly pveProgram: Program }>({
  scenario: ["tutorial", { option: true }],
  pveProgram: [
    // Playwright reads the names of fixtures from the pattern.
    async ({ browserName: _ }, use) => {
      const program = await startProgram();
      await use(program);
      await program.end();
    },
    { scope: "worker" },
  ],
  pve: async ({ pveProgram, scenario }, use) => {
    await beginScenario(pveProgram.url, scenario);
    await use(sandboxAt(pveProgram.url));
  },
});
