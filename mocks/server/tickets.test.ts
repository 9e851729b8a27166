import { describe, expect, it } from "vitest";
import { createWorldCrypto } from "../crypto/worldCrypto";
import { signCsrfToken, signTicket, signVncTicket, verifyCsrfToken, verifyTicket, verifyVncTicket } from "./tickets";

const crypto = createWorldCrypto({ key: "one", salt: () => "salt" });
const other = createWorldCrypto({ key: "two", salt: () => "salt" });
const T = 0x69210000;

describe("tickets", () => {
  it("have PVE's form", () => {
    expect(signTicket(crypto, "joe@pve", T)).toMatch(/^PVE:joe@pve:69210000::[A-Za-z0-9+/]+=*$/);
    expect(signCsrfToken(crypto, "joe@pve", T)).toMatch(/^69210000:[A-Za-z0-9+/]+$/);
    expect(signVncTicket(crypto, { authid: "joe@pve", path: "/nodes/pve", port: 5900 }, T)).toMatch(
      /^PVEVNC:69210000::/,
    );
  });

  it("are valid strictly between five minutes before and two hours after their issue", () => {
    const ticket = signTicket(crypto, "joe@pve", T);
    const csrf = signCsrfToken(crypto, "joe@pve", T);
    for (const [age, valid] of [
      [-300, false],
      [-299, true],
      [0, true],
      [7199, true],
      [7200, false],
    ] as const) {
      expect(verifyTicket(crypto, ticket, T + age)).toBe(valid ? "joe@pve" : undefined);
      expect(verifyCsrfToken(crypto, csrf, "joe@pve", T + age)).toBe(valid);
    }
  });

  it("are refused when forged", () => {
    const ticket = signTicket(crypto, "joe@pve", T);
    expect(verifyTicket(other, ticket, T)).toBeUndefined();
    expect(verifyTicket(crypto, ticket.replace("joe@pve", "root@pam"), T)).toBeUndefined();
    expect(verifyTicket(crypto, ticket.replace("69210000", "69210001"), T)).toBeUndefined();
    expect(verifyTicket(crypto, "", T)).toBeUndefined();
    expect(verifyCsrfToken(crypto, signCsrfToken(crypto, "joe@pve", T), "sue@pve", T)).toBe(false);
    expect(verifyCsrfToken(crypto, "nonsense", "joe@pve", T)).toBe(false);
  });

  it("for consoles live forty seconds, for one user, path and port", () => {
    const scope = { authid: "joe@pve", path: "/nodes/pve", port: 5900 };
    const ticket = signVncTicket(crypto, scope, T);
    expect(verifyVncTicket(crypto, ticket, scope, T + 39)).toBe(true);
    expect(verifyVncTicket(crypto, ticket, scope, T - 19)).toBe(true);
    expect(verifyVncTicket(crypto, ticket, scope, T + 40)).toBe(false);
    expect(verifyVncTicket(crypto, ticket, scope, T - 20)).toBe(false);
    expect(verifyVncTicket(crypto, ticket, { ...scope, port: 5901 }, T)).toBe(false);
    expect(verifyVncTicket(crypto, ticket, { ...scope, path: "/nodes/other" }, T)).toBe(false);
    expect(verifyVncTicket(crypto, ticket, { ...scope, authid: "sue@pve" }, T)).toBe(false);
    expect(verifyVncTicket(crypto, "PVEVNC:", scope, T)).toBe(false);
  });
});
