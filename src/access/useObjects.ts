import { useMemo } from "react";
import { useResources } from "../api/resources";
import type { ResourceRow } from "../api/schemas/resources";
import type { Objects } from "./effect/places";
import { objectPath } from "./objectPath";

const isGuest = ({ type }: ResourceRow) => type === "qemu" || type === "lxc";

function objectsOf(rows: readonly ResourceRow[]): Objects {
  const guests = rows.filter(isGuest).map((row) => String(row.vmid ?? ""));
  const paths = rows.filter((row) => !isGuest(row)).map(objectPath);
  return { guests: [...new Set(guests)], paths: [...new Set(paths)] };
}

/** The lists are asked for again every few seconds, for their figures: the same objects stay the same answer. */
let last: { readonly key: string; readonly objects: Objects } | undefined;

function remembered(rows: readonly ResourceRow[]): Objects {
  const objects = objectsOf(rows);
  const key = `${objects.guests.join()} ${objects.paths.join()}`;
  if (last?.key !== key) last = { key, objects };
  return last.objects;
}

/** The objects that the acting login sees; `undefined` while they are being read. */
export function useObjects(): Objects | undefined {
  const { data } = useResources();
  return useMemo(() => (data === undefined ? undefined : remembered(data)), [data]);
}
