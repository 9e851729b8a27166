import { expect, test } from "vitest";
import { kindOfFile, LARGEST, readImportFile } from "./importFiles";

test("tells the files apart by name, and by content where the name says nothing", () => {
  expect(kindOfFile("user.cfg.bak", "")).toBe("userCfg");
  expect(kindOfFile("old-domains.cfg", "user:a@pve:1:0::::::")).toBe("domainsCfg");
  expect(kindOfFile("a.txt", "user:a@pve:1:0::::::\nldap: office")).toBe("userCfg");
  expect(kindOfFile("a.txt", "ldap: office\n\tserver1 x\n")).toBe("domainsCfg");
  expect(kindOfFile("a.json", ' [{"type":"node"}]')).toBe("resources");
  expect(kindOfFile("a.txt", "anything else")).toBe("userCfg");
});

test("refuses what is no text, and what is too large before it is read", async () => {
  expect(await readImportFile(new File(["a:b"], "f"))).toEqual({ ok: true, name: "f", text: "a:b" });
  expect(await readImportFile(new File(["a\0b"], "f"))).toEqual({ ok: false, name: "f", code: "notText" });
  const huge = Object.defineProperty(new File([], "f"), "size", { value: LARGEST + 1 });
  expect(await readImportFile(huge)).toEqual({ ok: false, name: "f", code: "tooLarge" });
});
