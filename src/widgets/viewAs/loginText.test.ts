import { expect, it } from "vitest";
import { loginWords } from "./loginText";

const sandbox = { userid: "vmuser-pam@pam", password: null, canLogIn: false, note: "no-host-account" } as const;

it("what PVE says comes before what lies outside of it", () => {
  expect(loginWords({ outcome: "may-not", reason: "disabled" }, false, sandbox).key).toBe("login.disabled");
  expect(loginWords({ outcome: "may" }, false, sandbox)).toEqual({ key: "login.noHostAccount", tone: "warning" });
});

it("a token needs no password, and on a real server the realm decides", () => {
  expect(loginWords({ outcome: "may" }, true, undefined).key).toBe("login.mayToken");
  expect(loginWords({ outcome: "may" }, false, undefined).key).toBe("login.mayOutside");
  expect(loginWords({ outcome: "unknown" }, false, undefined).key).toBe("login.unknown");
});
