import { describe, expect, it } from "vitest";
import { optionCalls, optionFaults } from "./optionForm";
import { OPTIONS, type OptionName } from "./optionSpec";
import { optionValues, storedPairs } from "./optionValue";

const t = (key: string) => key;
const spec = (name: OptionName) => OPTIONS.find((one) => one.name === name) ?? expect.fail(name);

describe("an option", () => {
  it("keeps pairs that its dialog does not show, and is unset where nothing is left", () => {
    const webauthn = spec("webauthn");
    const answer = { webauthn: { id: "pve.example", rp: "PVE", later: "x" } };
    const values = optionValues(webauthn, answer);
    expect(values).toEqual({ rp: "PVE", origin: "", id: "pve.example", "allow-subdomains": false });
    const stored = storedPairs(webauthn, answer);
    expect(optionCalls(webauthn, { ...values, "allow-subdomains": true }, stored)[0]?.params).toEqual({
      webauthn: "allow-subdomains=1,id=pve.example,later=x,rp=PVE",
    });
    const empty = optionValues(webauthn, {});
    expect(optionCalls(webauthn, empty, new Map())[0]?.params).toEqual({ delete: ["webauthn"] });
  });

  it("reads lists, and a default that is written out", () => {
    expect(optionValues(spec("registered-tags"), { "registered-tags": ["a", "b"] })).toEqual({ value: "a;b" });
    expect(optionValues(spec("user-tag-access"), { "user-tag-access": { "user-allow": "free" } })).toMatchObject({ "user-allow": "" });
  });

  it("keeps the consent text as it was typed", () => {
    const values = { value: "  # Rules\n\n- one\n" };
    expect(optionCalls(spec("consent-text"), values, new Map())[0]?.params).toEqual({ "consent-text": values.value });
  });

  it.each<[OptionName, Record<string, string | number>, string]>([
    ["http_proxy", { value: "ftp://x" }, "value"],
    ["email_from", { value: "nobody" }, "value"],
    ["mac_prefix", { value: "01:00" }, "value"],
    ["webauthn", { rp: "a,b" }, "rp"],
    ["next-id", { lower: 5 }, "lower"],
    ["next-id", { lower: 900, upper: 800 }, "lower"],
    ["registered-tags", { value: "a;;b!" }, "value"],
  ])("%s: refuses %o at the field", (name, values, field) => {
    expect(optionFaults(spec(name), values, t)[field]).toEqual(expect.any(String));
  });
});
