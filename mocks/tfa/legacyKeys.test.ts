import { describe, expect, it } from "vitest";
import { withLegacyKeys } from "./legacyKeys";

const oath = { type: "oath", digits: 8, step: 60 } as const;
const URI =
  "otpauth://totp/Proxmox%20VE:Old%20key%20for%20a%40pve?secret=JBSWY3DPEHPK3PXP" +
  "&digits=8&algorithm=SHA1&period=60&issuer=Proxmox%20VE";

describe("old keys in user.cfg", () => {
  it.each(["JBSWY3DPEHPK3PXP", "v2-JBSWY3DPEHPK3PXP", "v2-0x48656c6c6f21deadbeef"])("%s is a one-time code", (key) => {
    const { totp } = withLegacyKeys({}, "a@pve", key, oath);
    expect(totp?.map(({ uri, description }) => [uri, description])).toEqual([[URI, "<old userconfig key 0>"]]);
  });

  it("are the same entry each time", () => {
    const once = withLegacyKeys({}, "a@pve", "JBSWY3DPEHPK3PXP", oath);
    expect(withLegacyKeys(once, "a@pve", "JBSWY3DPEHPK3PXP", oath).totp).toEqual(once.totp);
  });

  it("are Yubico's where the realm says so", () => {
    const { yubico } = withLegacyKeys({}, "a@pve", "cccccccccccc", { ...oath, type: "yubico" });
    expect(yubico?.map(({ key }) => key)).toEqual(["cccccccccccc"]);
  });

  it("mean nothing as a mark, without a realm that demands them, or unreadable", () => {
    expect(withLegacyKeys({}, "a@pve", "x", oath)).toEqual({});
    expect(withLegacyKeys({}, "a@pve", undefined, oath)).toEqual({});
    expect(withLegacyKeys({}, "a@pve", "JBSWY3DPEHPK3PXP", undefined)).toEqual({});
    expect(withLegacyKeys({}, "a@pve", "tooshort", oath).totp).toEqual([]);
  });
});
