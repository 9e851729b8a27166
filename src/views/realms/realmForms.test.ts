import { describe, expect, it } from "vitest";
import { builtInChange, builtInValues } from "./builtInForm";
import { directoryChange, directoryFaults, directoryValues } from "./directoryForm";
import { openIdChange, openIdFaults, openIdValues } from "./openIdForm";
import { addRealm, updateRealm } from "./realmCalls";

const t = (key: string) => key;

describe("the TFA block", () => {
  it("is read from and written to one text with sorted keys", () => {
    const values = builtInValues({ type: "pam", tfa: "type=oath,step=60,digits=8" });
    expect(values).toMatchObject({ tfa: "oath", step: 60, digits: 8 });
    expect(builtInChange(values)).toMatchObject({ settings: { tfa: "digits=8,step=60,type=oath" }, unset: ["port"] });
    expect(builtInChange({ ...values, tfa: "" })).toMatchObject({ unset: ["port", "tfa"] });
  });

  it("leaves defaults out and keeps a Yubico address with = in it", () => {
    const oath = { ...builtInValues({ type: "pve" }), tfa: "oath" as const };
    expect(builtInChange(oath).settings.tfa).toBe("type=oath");
    const yubico = builtInValues({ type: "pve", tfa: "type=yubico,id=1,key=a=,url=https://x/?a=b" });
    expect(builtInChange(yubico).settings.tfa).toBe("id=1,key=a=,type=yubico,url=https://x/?a=b");
  });
});

describe("a directory realm", () => {
  const ldap = { ...directoryValues("corp", undefined), base_dn: "dc=x", user_attr: "uid", server1: "ldap.x" };

  it("wants what its kind needs", () => {
    expect(directoryFaults(ldap, "ldap", t)).toMatchObject({ realm: undefined, base_dn: undefined, server1: undefined });
    expect(directoryFaults(directoryValues("", undefined), "ad", t)).toMatchObject({
      realm: "field.missing",
      domain: "field.missing",
      server1: "field.missing",
    });
    expect(directoryFaults({ ...ldap, port: 70000 }, "ldap", t).port).toBe("field.maximum");
    expect(directoryFaults({ ...ldap, email: "a,b" }, "ldap", t).email).toBe("field.pattern");
  });

  it("unsets on an edit what is empty, and nothing when it is added", () => {
    const change = directoryChange(ldap, "ldap", "");
    expect(updateRealm("corp", change, "abc")[0]?.params).toMatchObject({ digest: "abc", delete: change.unset });
    expect(change.unset).toEqual(expect.arrayContaining(["port", "mode", "verify", "tfa", "secure", "bind_dn", "filter"]));
    expect(addRealm("ldap", "corp", change)[0]?.params).not.toHaveProperty("delete");
  });

  it("never verifies a certificate where nothing is encrypted", () => {
    expect(directoryChange({ ...ldap, verify: true, mode: "ldap" }, "ldap", "").settings).not.toHaveProperty("verify");
    expect(directoryChange({ ...ldap, verify: true, mode: "ldaps" }, "ldap", "").settings.verify).toBe(true);
  });

  it("shows an old secure realm as LDAPS", () => {
    expect(directoryValues("r", { type: "ldap", secure: 1 }).mode).toBe("ldaps");
    expect(directoryValues("r", { type: "ldap", secure: 0 }).mode).toBe("ldap");
    expect(directoryValues("r", { type: "ldap" }).mode).toBe("");
  });

  it("keeps the other attribute pairs and composes the sync defaults", () => {
    const stored = { type: "ldap", sync_attributes: "firstname=givenName,email=mail" };
    const values = { ...directoryValues("corp", stored), scope: "both" as const, vanishedAcl: true, vanishedEntry: true };
    expect(directoryChange({ ...values, email: "m" }, "ldap", stored.sync_attributes).settings).toMatchObject({
      sync_attributes: "email=m,firstname=givenName",
      "sync-defaults-options": "remove-vanished=acl;entry,scope=both",
    });
    expect(directoryChange({ ...values, email: "" }, "ldap", stored.sync_attributes).settings.sync_attributes).toBe(
      "firstname=givenName",
    );
  });
});

describe("an OpenID realm", () => {
  const values = { ...openIdValues("sso", undefined), "issuer-url": "https://sso.x", "client-id": "pve" };

  it("sends the user name's claim only when it is added", () => {
    const change = openIdChange(values);
    expect(addRealm("openid", "sso", change, "email")[0]?.params).toHaveProperty("username-claim", "email");
    expect(addRealm("openid", "sso", change, "")[0]?.params).not.toHaveProperty("username-claim");
    expect(updateRealm("sso", change, undefined)[0]?.params).not.toHaveProperty("username-claim");
  });

  it("unsets unticked boxes but says that userinfo is not asked", () => {
    const change = openIdChange({ ...values, "groups-autocreate": true, "query-userinfo": false });
    expect(change.settings).toMatchObject({ "groups-autocreate": true, "query-userinfo": false });
    expect(change.unset).toEqual(expect.arrayContaining(["autocreate", "groups-overwrite", "verify", "port"]));
    expect(change.unset).not.toContain("groups-autocreate");
  });

  it("refuses values that the server would refuse", () => {
    expect(openIdFaults({ ...values, audiences: "a b", "client-id": "" }, t)).toMatchObject({
      audiences: "field.pattern",
      "client-id": "field.missing",
    });
  });
});
