import type { CompiledModel } from "../compiled/compile";
import type { Identity } from "../identity";
import type { ExplainedNode } from "./explanation";
import type { TracedNode } from "./trace";

/** The nodes of a walk as they are shown: also those of the path that the ACL tree does not reach, without entries. */
export function shownNodes(traced: readonly TracedNode[], path: string): readonly ExplainedNode[] {
  const reached = traced.map(({ path: at, final, entries }) => {
    return { path: at, final, entries: entries.map(({ ref, verdict }) => ({ ...ref, verdict })) };
  });
  const paths = pathsTo(path);
  const missing = paths.slice(reached.length).map((at, skipped) => {
    return { path: at, final: reached.length + skipped === paths.length - 1, entries: [] };
  });
  return [...reached, ...missing];
}

/** The entries that a token without privilege separation has itself, on the way to the path: none of them counts. */
export function ignoredNodes(
  index: CompiledModel,
  identity: Identity & { kind: "full-token" },
  path: string,
): readonly ExplainedNode[] {
  const own = index.assignments.own.get(identity.token) ?? [];
  return shownNodes([], path).map((node) => {
    const entries = own.filter((assignment) => assignment.node.path === node.path).flatMap((assignment) => {
      return [...assignment.here.roles].map(([role, propagate]) => {
        const verdict = { kind: "full-token", user: identity.user } as const;
        return { path: assignment.node.path, holder: assignment.holder, role, propagate, verdict };
      });
    });
    return { ...node, entries };
  });
}

/** The paths of all nodes on a question's way, taken as it stands (engine.md section 10). */
function pathsTo(path: string): readonly string[] {
  if (path === "/") return ["/"];
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments.length === 0) return [];
  const below = segments.map((_, at) => `/${segments.slice(0, at + 1).join("/")}`);
  return path.startsWith("/") ? ["/", ...below] : below;
}
