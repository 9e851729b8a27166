import { describe, expect, it } from "vitest";
import { createCalls, emptyUser, newUserFaults, settingsOf, updateCalls } from "./userForm";

const t = (key: string) => key;
const filled = { ...emptyUser("pve"), name: "joe", password: "long enough", confirm: "long enough" };

describe("createCalls", () => {
  it("sends the password for realm pve only, and never the repeated one", () => {
    expect(createCalls(filled)[0]?.params).toMatchObject({ userid: "joe@pve", password: "long enough", expire: 0 });
    const elsewhere = createCalls({ ...filled, realm: "pam" })[0]?.params;
    expect(elsewhere).not.toHaveProperty("password");
    expect(createCalls(filled)[0]?.params).not.toHaveProperty("confirm");
  });
});

describe("newUserFaults", () => {
  it("accepts an empty password, refuses a short one and a different repetition", () => {
    expect(newUserFaults({ ...filled, password: "", confirm: "" }, t).password).toBeUndefined();
    expect(newUserFaults({ ...filled, password: "short", confirm: "short" }, t).password).toBe("field.minLength");
    expect(newUserFaults({ ...filled, confirm: "other" }, t).confirm).toBe("field.passwordsDiffer");
    expect(newUserFaults({ ...filled, realm: "pam", confirm: "other" }, t).confirm).toBeUndefined();
  });

  it("judges the whole user id at its name", () => {
    expect(newUserFaults({ ...filled, name: "a b" }, t).name).toBe("field.userid");
    expect(newUserFaults({ ...filled, name: "x".repeat(61) }, t).name).toBe("field.useridLong");
    expect(newUserFaults({ ...filled, name: "" }, t).name).toBe("field.missing");
  });
});

describe("updateCalls", () => {
  it("replaces the groups and keeps a marker of second factors out", () => {
    const [call] = updateCalls("joe@pve", settingsOf({ keys: "x!oath", groups: [] }));
    expect(call?.params).toMatchObject({ userid: "joe@pve", groups: [] });
    expect(call?.params).not.toHaveProperty("keys");
    expect(updateCalls("joe@pve", settingsOf({ keys: "abc" }))[0]?.params).toHaveProperty("keys", "abc");
  });
});
