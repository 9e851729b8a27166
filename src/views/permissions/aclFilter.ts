import type { Facet } from "../../components/grid/FacetBar";
import type { FilterParts } from "../../components/grid/savedFilters";
import type { Text } from "../../i18n/catalogue";
import type { ShownEntry } from "../../widgets/acl/aclColumns";
import { subjectText } from "../../widgets/acl/entry";
import { troubleKey } from "../../widgets/acl/troubleText";
import { readAddress, type SetAddress } from "../../widgets/address/useAddress";
import { type PermissionsAddress, search } from "./search";

type Choice = Facet["options"][number];

/** The parts of the address that filter; the search text is not among them. */
export const FILTERS = ["role", "kind", "propagate", "trouble"] as const;

/** Which entries the address leaves; `undefined` where it filters nothing. */
export function keptBy(address: PermissionsAddress): ((entry: ShownEntry) => boolean) | undefined {
  const { role, kind, propagate, trouble } = address;
  if (FILTERS.every((name) => address[name] === undefined)) return undefined;
  return ({ row, trouble: found }) => {
    if (role !== undefined && row.roleid !== role) return false;
    if (kind !== undefined && row.type !== kind) return false;
    if (propagate !== undefined && (row.propagate === false) !== (propagate === "no")) return false;
    if (trouble === undefined) return true;
    if (trouble === "any" || trouble === "none") return (found === undefined) === (trouble === "none");
    return found === trouble;
  };
}

/** By what the address groups entries. */
export function groupedBy(group: PermissionsAddress["group"]): ((entry: ShownEntry) => string) | undefined {
  switch (group) {
    case undefined:
      return undefined;
    case "path":
      return ({ row, object }) => (object === undefined ? row.path : `${row.path} ${object}`);
    case "subject":
      return ({ row }) => subjectText(row);
    case "role":
      return ({ row }) => row.roleid;
  }
}

interface Input {
  readonly entries: readonly ShownEntry[];
  readonly address: PermissionsAddress;
  readonly setAddress: SetAddress<PermissionsAddress>;
  readonly t: Text<"permissions">;
}

function counted<Key>(values: readonly Key[]): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** The filters above the list, with how many entries each choice has. */
export function aclFacets({ entries, address, setAddress, t }: Input): readonly Facet[] {
  const all: Choice = { value: "", label: t("facets.all") };
  const roles = counted(entries.map(({ row }) => row.roleid));
  const kinds = counted(entries.map(({ row }) => row.type));
  const troubles = counted(entries.flatMap(({ trouble }) => trouble ?? []));
  const choice = (value: string, label: string, count: number): Choice => ({
    value,
    label: t("facets.counted", { label, count }),
  });
  const off = entries.filter(({ row }) => row.propagate === false).length;
  const bad = entries.filter(({ trouble }) => trouble !== undefined).length;
  const facet = (id: (typeof FILTERS)[number] | "group", label: string, options: readonly Choice[]): Facet => ({
    id,
    label,
    value: address[id] ?? "",
    options,
    onChange: (value) => setAddress(partOf(id, value), "replace"),
  });
  return [
    facet("role", t("role"), [
      all,
      ...[...roles].sort(([left], [right]) => (left < right ? -1 : 1)).map(([id, count]) => choice(id, id, count)),
    ]),
    facet("kind", t("kind"), [
      all,
      ...(["user", "group", "token"] as const).map((kind) => choice(kind, t(`kinds.${kind}`), kinds.get(kind) ?? 0)),
    ]),
    facet("propagate", t("propagate"), [
      all,
      choice("yes", t("facets.yes"), entries.length - off),
      choice("no", t("facets.no"), off),
    ]),
    facet("trouble", t("effect"), [
      all,
      choice("any", t("facets.anyTrouble"), bad),
      choice("none", t("facets.noTrouble"), entries.length - bad),
      ...[...troubles].map(([kind, count]) => choice(kind, t(`facets.troubles.${troubleKey[kind]}`), count)),
    ]),
    facet("group", t("facets.groupBy"), [
      { value: "", label: t("facets.noGroups") },
      { value: "path", label: t("path") },
      { value: "subject", label: t("subject") },
      { value: "role", label: t("role") },
    ]),
  ];
}

function partOf(name: string, value: string): Partial<PermissionsAddress> {
  return value === "" ? { [name]: undefined } : readAddress(search, { [name]: value });
}

/** What a saved filter of this list holds beside the search text. */
export function filterParts(address: PermissionsAddress, setAddress: SetAddress<PermissionsAddress>): FilterParts {
  const names = [...FILTERS, "group"] as const;
  return {
    current: Object.fromEntries(names.map((name) => [name, address[name] ?? ""])),
    apply: (parts) =>
      setAddress(Object.assign({}, ...names.map((name) => partOf(name, parts[name] ?? ""))) as object, "replace"),
  };
}
