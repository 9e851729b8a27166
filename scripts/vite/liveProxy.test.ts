import { resolveConfig } from "vite";
import { expect, test } from "vitest";
import { liveServer, proxyStaysLocal } from "./liveProxy";

test("without PVE_URL there is no real server", () => {
  expect(liveServer({})).toBeUndefined();
});

test("only the server's origin counts; its certificate is checked unless told otherwise", () => {
  expect(liveServer({ PVE_URL: "https://pve.example:8006/#v1" })).toEqual({ origin: "https://pve.example:8006", checked: true });
  expect(liveServer({ PVE_URL: "https://pve.example:8006", PVE_INSECURE: "1" })).toMatchObject({ checked: false });
  expect(liveServer({ PVE_URL: "https://pve.example:8006", PVE_INSECURE: "0" })).toMatchObject({ checked: true });
});

test.each(["pve.example:8006", "ftp://pve.example", "https://root:secret@pve.example:8006", "https://"])(
  "%s is refused as PVE_URL",
  (PVE_URL) => {
    expect(() => liveServer({ PVE_URL })).toThrow("PVE_URL");
  },
);

test("the proxy does not listen to others", async () => {
  const resolved = (host: string | true) =>
    resolveConfig(
      { configFile: false, logLevel: "silent", plugins: [proxyStaysLocal()], server: { host, proxy: { "/api2": "https://pve" } } },
      "serve",
    );
  await expect(resolved("0.0.0.0")).rejects.toThrow("localhost only");
  await expect(resolved(true)).rejects.toThrow("localhost only");
  await expect(resolved("127.0.0.1")).resolves.toBeDefined();
});
