import { describe, expect, it } from "vitest";
import { readAddress } from "./address";
import { checkTransport, decodeBody } from "./body";
import type { HttpRequest } from "./http";
import { findRoute } from "./routes";

function request(method: string, body = "", type?: string): HttpRequest {
  return {
    method,
    url: "/api2/json/access",
    body,
    headers: new Headers(type === undefined ? {} : { "content-type": type }),
  };
}

describe("transport", () => {
  it.each([
    ["PATCH", "", undefined, 501, "method 'PATCH' not available"],
    ["GET", "a=1", undefined, 501, "Unexpected content for method 'GET'"],
    ["DELETE", "a=1", undefined, 501, "Unexpected content for method 'DELETE'"],
    ["POST", "x".repeat(524_289), undefined, 501, "for data too large"],
    // The text is PVE's (api.md section 1.2).
    ["POST", "a", "text/plain", 506, "upload 'Content-Type 'text/plain' not implemented"],
  ])("refuses %s %.8s as %s", (method, body, type, status, reason) => {
    expect(() => checkTransport(request(method, body, type))).toThrow(expect.objectContaining({ status, reason }));
  });

  it("takes forms, JSON and bodies without a type", () => {
    const form = "application/x-www-form-urlencoded; charset=UTF-8";
    expect(() => checkTransport(request("POST", "x".repeat(524_288), form))).not.toThrow();
    expect(decodeBody(request("POST", "a=1", form))).toEqual(new Map([["a", "1"]]));
    expect(decodeBody(request("POST", "a=1"))).toEqual(new Map([["a", "1"]]));
    const json = '{"a":1,"b":null,"c":["x"],"__proto__":true}';
    expect(decodeBody(request("PUT", json, "application/json"))).toEqual(
      new Map<string, unknown>([
        ["a", 1],
        ["c", ["x"]],
        ["__proto__", true],
      ]),
    );
  });

  it.each(["{", "[]", "1", "null"])("answers 500 to the JSON body %s", (body) => {
    expect(() => decodeBody(request("POST", body, "application/json"))).toThrow(
      expect.objectContaining({ status: 500 }),
    );
  });

  it("splits an address, ignoring doubled slashes and decoding before it splits", () => {
    expect(readAddress("/api2/json//access//users/?full=1")).toEqual({
      format: "json",
      path: "/access/users",
      query: new Map([["full", "1"]]),
    });
    expect(readAddress("/api2/extjs/pools/a%2Fb").path).toBe("/pools/a/b");
    expect(readAddress("/api2/json/%zz").path).toBe("/%zz");
  });

  it.each(["/api2", "/api2/", "/other/json/access", "/api2/J/access"])("knows no address %s", (url) => {
    expect(() => readAddress(url)).toThrow(expect.objectContaining({ status: 501, reason: "no such uri" }));
  });

  it("finds routes: a literal before a parameter, no blanks in a parameter", () => {
    expect(findRoute("GET", "/access/users/joe@pve")).toEqual({
      name: "users.read",
      inPath: new Map([["userid", "joe@pve"]]),
    });
    expect(findRoute("PUT", "/access/users/joe@pve/unlock-tfa")?.name).toBe("users.unlockTfa");
    expect(findRoute("GET", "/access/roles/no such")).toBeUndefined();
    expect(findRoute("PATCH", "/access/users")).toBeUndefined();
  });
});
