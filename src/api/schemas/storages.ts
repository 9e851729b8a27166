import * as z from "zod/mini";
import { answeredFlag, answeredNumber, answeredText } from "./answers";
import { optional } from "./field";
import { flag, list, text } from "./fields";

export const storageid = text({ format: "storage" });
export const CONTENTS = ["images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import"] as const;

const words = optional(text());

/** The settings of a storage that creation and change share; which ones fit which type is not looked at. */
export const storageSettings = {
  content: optional(list(undefined)),
  nodes: optional(list("node")),
  shared: optional(flag()),
  server: words,
  username: words,
  password: words,
  pool: words,
  "prune-backups": words,
} as const;

export const storageRow = z.looseObject({
  storage: z.string(),
  type: z.string(),
  content: z.string(),
  shared: z.optional(answeredFlag),
  used: z.optional(answeredNumber),
  avail: z.optional(answeredNumber),
  total: z.optional(answeredNumber),
});

export const volumeRow = z.looseObject({
  volid: z.string(),
  format: z.string(),
  content: z.string(),
  size: answeredNumber,
  vmid: z.optional(answeredNumber),
  ctime: z.optional(answeredNumber),
  notes: answeredText,
  protected: z.optional(answeredFlag),
});
