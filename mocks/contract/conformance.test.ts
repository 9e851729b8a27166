import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { replayFile } from "../../scripts/conformance/replayFile";

function own(name: string): string {
  return fileURLToPath(new URL(`cases/${name}`, import.meta.url));
}

describe("recorded answers of a real engine", () => {
  it.each([["engine-named.json.gz", 115], ["engine-public.json.gz", 150]])("%s", async (name, passed) => {
    expect(await replayFile(own(name))).toEqual({ passed, failed: 0, lines: [] });
  });

  it("counts a file that holds no recorded cases as a failure", async () => {
    expect(await replayFile(own("bench-user.cfg.gz"))).toMatchObject({ passed: 0, failed: 1 });
    expect(await replayFile(own("missing.json"))).toMatchObject({ passed: 0, failed: 1 });
    expect(await replayFile(fileURLToPath(new URL("../../package.json", import.meta.url)))).toMatchObject({ failed: 1 });
  });
});
