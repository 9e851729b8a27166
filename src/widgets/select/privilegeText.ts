import type { Text, TextKey } from "../../i18n/catalogue";

/** What a privilege allows, in a sentence; empty for one that the catalogue does not know. */
export function privilegeText(privilege: string, t: Text<"privileges">): string {
  return t(`say.${privilege.replaceAll(".", "_")}` as TextKey<"privileges">, { defaultValue: "" });
}

/** What the privileges of a category are about; empty for an unknown one. */
export function categoryText(category: string, t: Text<"privileges">): string {
  return t(`categories.${category}` as TextKey<"privileges">, { defaultValue: "" });
}
