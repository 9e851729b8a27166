import type { TreeChoices } from "../../widgets/resource/treeSettings";

type Flag = "default" | "yes" | "no";

/** The form of the tree's settings. */
export interface TreeValues {
  readonly sortKey: "default" | "vmid" | "name";
  readonly groupTemplates: Flag;
  readonly groupGuestTypes: Flag;
  readonly nestPools: Flag;
}

const asFlag = (value: boolean | undefined): Flag => (value === undefined ? "default" : value ? "yes" : "no");

export function treeValues(choices: TreeChoices): TreeValues {
  return {
    sortKey: choices.sortKey ?? "default",
    groupTemplates: asFlag(choices.groupTemplates),
    groupGuestTypes: asFlag(choices.groupGuestTypes),
    nestPools: asFlag(choices.nestPools),
  };
}

/** What is kept: only what was chosen. */
export function treeChoices(values: TreeValues): TreeChoices {
  const { sortKey, groupTemplates, groupGuestTypes, nestPools } = values;
  return {
    ...(sortKey !== "default" && { sortKey }),
    ...(groupTemplates !== "default" && { groupTemplates: groupTemplates === "yes" }),
    ...(groupGuestTypes !== "default" && { groupGuestTypes: groupGuestTypes === "yes" }),
    ...(nestPools !== "default" && { nestPools: nestPools === "yes" }),
  };
}
