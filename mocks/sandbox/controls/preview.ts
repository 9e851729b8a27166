import type { ControlHandlers } from "../controlHandlers";

/** What an import would bring, before anything is stored. */
export const preview = {
  "import.preview": async (_environment, files) => (await import("../previewFiles")).previewFiles(files),
} satisfies Partial<ControlHandlers>;
