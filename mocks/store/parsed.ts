import type { ZodMiniType } from "zod/mini";

/** A stored record that is not what this program writes. */
export class DamagedStore extends Error {
  readonly key: string;
  readonly reason: string;

  constructor(key: string, reason: string) {
    super(`the stored record ${key} cannot be read: ${reason}`);
    this.key = key;
    this.reason = reason;
  }
}

/** The record's value, checked. Throws `DamagedStore`, which names the record and the first place that is wrong. */
export function parsed<Value>(shape: ZodMiniType<Value>, key: string, value: unknown): Value {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DamagedStore(key, `${issue?.path.join(".") ?? ""} ${issue?.code ?? "unknown"}`.trim());
}
