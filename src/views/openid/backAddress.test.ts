import { expect, it } from "vitest";
import { refusedAddress } from "./backAddress";

const HERE = "http://localhost:4173/console/?x#/sandbox/openid";

it("leads back with the refusal, and to the console's own pages alone", () => {
  const query = (redirect: string) => `?${new URLSearchParams({ redirect_uri: redirect, state: "s" }).toString()}`;
  expect(refusedAddress(query("http://localhost:4173/console/"), HERE)).toBe(
    "http://localhost:4173/console/?error=access_denied&state=s",
  );
  expect(refusedAddress(query("https://evil.example/"), HERE)).toBeUndefined();
  expect(refusedAddress(query("javascript:alert(1)"), HERE)).toBeUndefined();
  expect(refusedAddress("", HERE)).toBeUndefined();
});
