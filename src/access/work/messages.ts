import type { AccessModel } from "../../engine/model";
import type { Asked } from "./questions";

/** What the page says to the worker. Models are sent once and named by number afterwards. */
export type ToWorker =
  | { readonly say: "model"; readonly number: number; readonly model: AccessModel }
  | { readonly say: "ask"; readonly id: number; readonly model: number; readonly asked: Asked }
  | { readonly say: "stop"; readonly id: number };

/** What the worker says to the page. */
export type FromWorker =
  | { readonly say: "progress"; readonly id: number; readonly part: number; readonly data: unknown }
  | { readonly say: "done"; readonly id: number; readonly data: unknown }
  | { readonly say: "failed"; readonly id: number; readonly message: string };
