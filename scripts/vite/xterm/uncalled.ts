import { minifySync, parseSync } from "vite";
import { namesIn } from "./knownNames.ts";

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The parts of a syntax tree's node that are looked at. */
interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: unknown;
  readonly computed?: unknown;
  readonly key?: unknown;
  readonly operator?: unknown;
  readonly left?: unknown;
  readonly right?: unknown;
  readonly object?: unknown;
  readonly property?: unknown;
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function nameOf(value: unknown): string | undefined {
  return isSyntax(value) && value.type === "Identifier" ? String(value.name) : undefined;
}

/** The name that a method is defined by, or that a function is put under with `object.name = fn`. */
function definedName(node: Syntax): string | undefined {
  if (node.type === "MethodDefinition") return node.computed === true ? undefined : nameOf(node.key);
  const { left, right } = node;
  if (node.type !== "AssignmentExpression" || node.operator !== "=" || !isSyntax(left)) return undefined;
  if (left.type !== "MemberExpression" || left.computed === true) return undefined;
  return nameOf(left.object) !== undefined && nameOf(right) !== undefined ? nameOf(left.property) : undefined;
}

function cutsIn(code: string, kept: ReadonlySet<string>): readonly Cut[] {
  const count = new Map<string, number>();
  for (const name of namesIn(code)) count.set(name, (count.get(name) ?? 0) + 1);
  const cuts: Cut[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isSyntax(value)) return;
    const name = definedName(value);
    if (name === undefined || count.get(name) !== 1 || kept.has(name)) return Object.values(value).forEach(visit);
    cuts.push({ start: value.start, end: value.end, by: value.type === "MethodDefinition" ? "" : "0" });
  };
  visit(parseSync("bundle.mjs", code).program);
  return cuts.sort((left, right) => right.start - left.start);
}

/** The code without members whose name stands nowhere but where they are defined, and without what only they used. */
export function withoutUncalled(code: string, kept: ReadonlySet<string>): string {
  let rest = code;
  for (let cuts = cutsIn(rest, kept); cuts.length > 0; cuts = cutsIn(rest, kept)) {
    for (const { start, end, by } of cuts) rest = rest.slice(0, start) + by + rest.slice(end);
    rest = minifySync("bundle.mjs", rest, { module: true }).code;
  }
  return rest;
}
