import { useMemo } from "react";
import { useNeeds } from "../../access/needs";
import { useAnswer } from "../../api/query";
import type { StatedNeed } from "../../widgets/need/NeedLines";
import type { CreateKind, CreateValues } from "./createForm";
import { createNeeds, type NeedField } from "./createNeeds";

/** The needs of the form as it stands, each with what the acting login holds of it. */
export function useCreateNeeds(kind: CreateKind, values: CreateValues) {
  const version = useAnswer("version.read", {});
  const major = Number.parseInt(version.data?.version ?? "9", 10);
  const flat = useMemo(() => {
    const needs = Object.entries(createNeeds(kind, values, major));
    return needs.flatMap(([field, list]) => list.map((need) => ({ field, need })));
  }, [kind, values, major]);
  const states = useNeeds(useMemo(() => flat.map((one) => one.need), [flat]));
  const stated = flat.map(({ field, need }, at) => ({ field, need, state: states[at] ?? "unknown" }));
  return {
    of: (field: NeedField): readonly StatedNeed[] => stated.filter((one) => one.field === field),
    missing: stated.filter((one) => one.state === "missing"),
  };
}
