import { expect, it } from "vitest";
import { passwordCalls, passwordFaults } from "./passwordForm";

const t = (key: string) => key;
const values = { current: "secret", password: "long enough", confirm: "long enough" };

it("asks everybody but root@pam for the own password", () => {
  expect(passwordFaults({ ...values, current: "" }, true, t).current).toBe("field.missing");
  expect(passwordFaults({ ...values, current: "" }, false, t).current).toBeUndefined();
  expect(passwordCalls("a@pve", values, true)[0]?.params).toHaveProperty("confirmation-password", "secret");
  expect(passwordCalls("a@pve", values, false)[0]?.params).not.toHaveProperty("confirmation-password");
});

it("requires a new password of eight characters, twice", () => {
  expect(passwordFaults({ ...values, password: "", confirm: "" }, true, t).password).toBe("field.missing");
  expect(passwordFaults({ ...values, password: "short", confirm: "short" }, true, t).password).toBe("field.minLength");
  expect(passwordFaults({ ...values, confirm: "different" }, true, t).confirm).toBe("field.passwordsDiffer");
});
