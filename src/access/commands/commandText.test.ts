import { expect, test } from "vitest";
import { commandText } from "./commandText";

const FORM = { firstname: "", lastname: "", email: "", keys: "", groups: [], enable: true, expire: 0 } as const;

test("what is made is written without what it would be anyway", () => {
  const made = { name: "users.create", params: { userid: "ann@pve", ...FORM, comment: "it's hers" } } as const;
  expect(commandText(made, "pveum")).toBe(`pveum user add ann@pve --comment 'it'\\''s hers'`);
  expect(commandText({ name: "users.create", params: { ...made.params, enable: false } }, "pveum")).toContain("--enable 0");
});

test("what is changed keeps the texts that it empties", () => {
  const changed = { name: "users.update", params: { userid: "ann@pve", comment: "", expire: 0 } } as const;
  expect(commandText(changed, "pveum")).toBe("pveum user modify ann@pve --expire 0 --comment ''");
});

test("an option outside pveum is one of pvesh, and the call says everything that was sent", () => {
  const changed = { name: "options.update", params: { description: "two words" } } as const;
  expect(commandText(changed, "pveum")).toBe("pvesh set /cluster/options --description 'two words'");
  expect(commandText(changed, "terraform")).toBeUndefined();
  expect(commandText(changed, "http")).toBe("PUT /api2/json/cluster/options\ndescription=two+words");
});
