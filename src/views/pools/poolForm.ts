import type { Call } from "../../api/endpoints/index";
import { poolid } from "../../api/schemas/pools";
import type { Text } from "../../i18n/catalogue";
import { fieldFault } from "../../widgets/form/fieldRule";

/** The form of a pool; a nested one is named below its parent, or in full. */
export interface PoolValues {
  readonly parent: string;
  readonly name: string;
  readonly comment: string;
}

/** The whole id that the form stands for. */
export function idOf({ parent, name }: Pick<PoolValues, "parent" | "name">): string {
  return parent === "" ? name : `${parent}/${name}`;
}

function nameFault(values: PoolValues, t: Text<"errors">, words: Text<"pools">): string | undefined {
  const missing = fieldFault(poolid, values.name, t, true);
  if (missing !== undefined) return missing;
  if (idOf(values).split("/").length > 3) return words("tooDeep");
  if (!/^[A-Za-z]/.test(idOf(values).split("/").at(-1) ?? "")) return words("startsWithLetter");
  return fieldFault(poolid, idOf(values), t, true);
}

/** Faults in words; the last part of a name begins with a letter, and there are three levels (gui.md section 9.1). */
export function poolFaults(
  values: PoolValues,
  t: Text<"errors">,
  words: Text<"pools">,
): Readonly<Record<"parent" | "name", string | undefined>> {
  return { parent: fieldFault(poolid, values.parent, t), name: nameFault(values, t, words) };
}

/** The call that creates the pool, or changes its comment. */
export function poolCalls(values: PoolValues, isNew: boolean): readonly Call[] {
  return [{ name: isNew ? "pools.create" : "pools.update", params: { poolid: idOf(values), comment: values.comment } }];
}
