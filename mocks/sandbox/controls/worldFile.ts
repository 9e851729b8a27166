import type { ControlHandlers } from "../controlHandlers";
import { worldRow } from "./worlds";

const service = () => import("../../lessons/worldFile");

/** A whole world as one text. */
export const worldFile = {
  "worlds.write": async (environment, { otherNames }) => (await service()).writeWorld(environment, otherNames),
  "worlds.preview": async (_environment, { text }) => (await service()).previewWorld(text),
  "worlds.take": async (environment, { text }) => worldRow(await (await service()).takeWorld(environment, text)),
} satisfies Partial<ControlHandlers>;
