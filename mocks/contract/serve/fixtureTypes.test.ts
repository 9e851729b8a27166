import { expectTypeOf, test } from "vitest";
import type { PveEvent, PveFault } from "../../../playwright/types";
import type { SandboxEvent } from "../../../src/api/sandbox/events";
import type { SandboxFault } from "../../../src/api/sandbox/faults";

test("what the fixtures promise is what the controls take and give", () => {
  expectTypeOf<PveFault["kind"]>().toEqualTypeOf<SandboxFault["kind"]>();
  expectTypeOf<keyof PveFault>().toEqualTypeOf<keyof SandboxFault>();
  expectTypeOf<PveEvent["kind"]>().toEqualTypeOf<SandboxEvent["kind"]>();
});
