import { RECIPES } from "../../access/recipes/recipes";
import { GUIDED_ACTIONS } from "../../access/needs/guidedActions";
import type { FilledNeed } from "../../access/needs/lacking";
import type { Text, TextKey } from "../../i18n/catalogue";

export type NeedsText = Text<"needs">;

/** What an action is called; its id where it has no name. */
export function actionText(id: string, t: NeedsText): string {
  if (!GUIDED_ACTIONS.some((action) => action.id === id)) return id;
  return t(`actions.${id}` as TextKey<"needs">);
}

/** What a recipe is for. */
export function recipeText(id: string, t: NeedsText): string {
  if (!RECIPES.some((recipe) => recipe.id === id)) return id;
  return t(`recipes.${id}` as TextKey<"needs">);
}

/** The privileges of a need, with whether one of them is enough. */
export function privilegesText({ privileges, any }: Pick<FilledNeed, "privileges" | "any">, t: NeedsText): string {
  const list = privileges.join(", ");
  return any && privileges.length > 1 ? t("oneOf", { list }) : list;
}

/** Where it has to be held. */
export function pathsText({ paths, below }: Pick<FilledNeed, "paths" | "below">, t: NeedsText): string {
  const text = paths.join(t("or"));
  return below ? t("andBelow", { path: text }) : text;
}
