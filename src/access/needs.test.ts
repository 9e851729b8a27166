import { expect, it } from "vitest";
import { needState } from "./needs";

const need = { privileges: ["VM.Allocate"], paths: ["/vms/1", "/pool/p"] };

it("is held by any of the paths, missing only when all have answered", () => {
  const none: ReadonlySet<string> = new Set();
  expect(needState(need, new Map([["/pool/p", new Set(["VM.Allocate"])]]))).toBe("held");
  expect(needState(need, new Map([["/pool/p", none]]))).toBe("unknown");
  expect(needState(need, new Map([["/pool/p", none], ["/vms/1", none]]))).toBe("missing");
});
