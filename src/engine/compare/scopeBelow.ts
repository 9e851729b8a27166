import type { AccessModel } from "../model";
import type { PathScope } from "./pathClasses";

/** Paths of the members of the pools whose own entries are at or below these paths, in any of the models. */
function membersOf(roots: readonly string[], models: readonly AccessModel[]): ReadonlySet<string> {
  const reaches = (pool: string) => roots.some((root) => root === "/pool" || pool === root || pool.startsWith(`${root}/`));
  const pools = models.flatMap((model) => [...model.pools.values()]).filter(({ id }) => reaches(`/pool/${id}`));
  return new Set(
    pools.flatMap(({ guests, storages }) => [
      ...[...guests].map((guest) => `/vms/${guest}`),
      ...[...storages].map((storage) => `/storage/${storage}`),
    ]),
  );
}

/** The paths of a scope that a change at these roots can touch; a pool's entries reach members anywhere. */
export function scopeBelow(
  scope: PathScope,
  roots: ReadonlySet<string>,
  members: ReadonlySet<string>,
  ...models: readonly AccessModel[]
): PathScope {
  if (roots.has("/")) return scope;
  const pools = membersOf([...roots].filter((root) => root === "/pool" || root.startsWith("/pool/")), models);
  // A question's path is taken as it stands: without a leading slash, or with doubled ones, it meets the same nodes.
  const isBelow = (path: string) => {
    const odd = path.includes("//") || !path.startsWith("/");
    const plain = odd ? `/${path.split("/").filter((one) => one !== "").join("/")}` : path;
    for (let end = plain.indexOf("/", 1); end !== -1; end = plain.indexOf("/", end + 1)) {
      if (roots.has(plain.slice(0, end))) return true;
    }
    return roots.has(plain);
  };
  const reached = (path: string) => members.has(path) || pools.has(path) || isBelow(path);
  return { paths: scope.paths.filter(reached), guests: scope.guests.filter((guest) => reached(`/vms/${guest}`)) };
}
