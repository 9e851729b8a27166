/** Name -> 0 or 1, as recorded. */
export type Flags = Readonly<Record<string, number>>;

/** A recorded configuration with the answers of a real engine; the format is described beside the recorded files. */
export interface EngineCase {
  readonly name: string;
  readonly config: string;
  readonly warnings: readonly string[];
  readonly serialized: string;
  readonly checks: readonly EngineCheck[];
  /** Auth id -> path -> privilege -> flag. */
  readonly effective?: Readonly<Record<string, Readonly<Record<string, Flags>>>>;
  /** Auth id -> bucket -> privilege -> 1. */
  readonly capabilities?: Readonly<Record<string, Readonly<Record<string, Flags>>>>;
}

export interface EngineCheck {
  readonly authid: string;
  readonly path: string;
  readonly roles: Flags | "Administrator";
  readonly privs: Flags;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFlags(value: unknown): value is Flags {
  return isRecord(value) && Object.values(value).every((flag) => flag === 0 || flag === 1);
}

function isTwoLevels(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isRecord(value) && Object.values(value).every((inner) => isRecord(inner) && Object.values(inner).every(isFlags))
  );
}

function isCheck(value: unknown): value is EngineCheck {
  if (!isRecord(value) || typeof value.authid !== "string" || typeof value.path !== "string") return false;
  return isFlags(value.privs) && (value.roles === "Administrator" || isFlags(value.roles));
}

/** Is the value a recorded engine case? */
export function isEngineCase(value: unknown): value is EngineCase {
  if (!isRecord(value)) return false;
  const { name, config, warnings, serialized, checks, effective, capabilities } = value;
  if (typeof name !== "string" || typeof config !== "string" || typeof serialized !== "string") return false;
  if (!Array.isArray(warnings) || !warnings.every((warning) => typeof warning === "string")) return false;
  return Array.isArray(checks) && checks.every(isCheck) && isTwoLevels(effective) && isTwoLevels(capabilities);
}
