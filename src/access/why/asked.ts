import { checkPaths } from "../../engine/checkPaths";
import { actionsOn, type ObjectAction } from "../actions";

/** What is asked for on a path: all of the privileges, or any one of them. */
export interface Asked {
  readonly path: string;
  readonly privileges: readonly string[];
  readonly any: boolean;
}

/** `A|B`: one of them is enough, as in PVE's own refusals; `A,B`: all of them. */
export function privilegesIn(text: string): Pick<Asked, "privileges" | "any"> {
  const names = text.split(/[|,\s]+/).filter((name) => name !== "");
  return { privileges: [...new Set(names)], any: text.includes("|") };
}

/** The same back as a text of an address. */
export function privilegesText({ privileges, any }: Pick<Asked, "privileges" | "any">): string {
  return privileges.join(any ? "|" : ",");
}

/** The actions that can be asked about on a path: those of a guest, a storage or a node. */
export function actionsAt(path: string): readonly ObjectAction[] {
  const [, kind, name = "", ...more] = path.split("/");
  if (name === "" || more.length > 0) return [];
  if (kind === "vms") return actionsOn("qemu");
  if (kind === "storage") return actionsOn("storage");
  return kind === "nodes" ? actionsOn("node") : [];
}

/** What an action takes on the object behind a path, by the check that the server makes (api.md section 5). */
export function askedByAction(id: string, path: string): Asked | undefined {
  const action = actionsAt(path).find((one) => one.id === id);
  if (action === undefined) return undefined;
  const name = path.split("/")[2] ?? "";
  const [found] = checkPaths(action.check, { vmid: name, storage: name, node: name }, []);
  if (found === undefined) return undefined;
  const any = action.check.kind === "perm-modify" || (action.check.kind === "perm" && action.check.any === true);
  return { path: found.path, privileges: found.privileges, any };
}

