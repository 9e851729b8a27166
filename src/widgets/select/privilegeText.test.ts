import { expect, it } from "vitest";
import type { Text } from "../../i18n/catalogue";
import { privileges as en } from "../../i18n/locales/en/privileges";
import { privileges as ja } from "../../i18n/locales/ja/privileges";
import { categoryText, privilegeText } from "./privilegeText";

const lookUp = (texts: typeof en | typeof ja): Text<"privileges"> => (key) => {
  const [part, name = ""] = key.split(".");
  const said: Readonly<Record<string, string | undefined>> = part === "say" ? texts.say : texts.categories;
  return Object.hasOwn(said, name) ? (said[name] ?? "") : "";
};

const names = Object.keys(en.say).map((key) => key.replaceAll("_", "."));

it("says each privilege and its category in both languages, and nothing of an unknown one", () => {
  for (const privilege of names) {
    for (const texts of [en, ja]) {
      expect(privilegeText(privilege, lookUp(texts)), privilege).not.toBe("");
      expect(categoryText(privilege.split(".")[0] ?? "", lookUp(texts)), privilege).not.toBe("");
    }
  }
  expect(privilegeText("VM.New", lookUp(en))).toBe("");
});
