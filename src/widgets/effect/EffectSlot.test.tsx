// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { useAccessTests } from "../../access/tests/testStore";
import type { Call } from "../../api/endpoints/index";
import { drawView } from "../../app/testing/drawView";
import { EffectSlot } from "./EffectSlot";

const entry = (roles: readonly string[], more: object = {}): Call => ({
  name: "acl.update",
  params: { path: "/pool/production", users: ["chiyo@pve"], roles: [...roles], ...more },
});

/** Buttons that put these calls into the slot. */
function slotOf(pending: Readonly<Record<string, readonly Call[]>>) {
  return function Slot() {
    const [name, setName] = useState("");
    const { save } = useAccessTests();
    const subject = { authid: "chiyo@pve" };
    return (
      <>
        {Object.keys(pending).map((key) => (
          <button key={key} type="button" onClick={() => setName(key)}>
            {key}
          </button>
        ))}
        <button
          type="button"
          onClick={() => save([{ kind: "can", subject, right: { privilege: "VM.PowerMgmt" }, path: "/vms/111" }])}
        >
          {"keep"}
        </button>
        <EffectSlot calls={pending[name] ?? []} />
      </>
    );
  };
}

const draw = (pending: Readonly<Record<string, readonly Call[]>>, as?: string) =>
  drawView({ view: slotOf(pending), words: [], at: "/datacenter/x", scenario: "showcase", ...(as !== undefined && { as }) });
const slot = () => screen.getByRole("region", { name: "Effect before saving" });

test("follows the calls: who gains, what is hidden, which access test would fail, login by login", async () => {
  const { user } = await draw({ less: [entry(["PVEAuditor"])], same: [entry(["PVEAuditor"], { delete: true })] });
  expect(await screen.findByText("Whose rights this changes is shown here as it is entered.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "keep" }));
  await user.click(screen.getByRole("button", { name: "less" }));
  await waitFor(() => expect(slot().textContent).toContain("1 login gains, 1 loses"));
  expect(slot().textContent).toContain("Hides Operator for @helpdesk on /pool/production from 1 login");
  expect(slot().textContent).toContain("An access test would fail: chiyo@pve can VM.PowerMgmt on /vms/111");
  await user.click(screen.getByText("Login by login"));
  await waitFor(() => expect(slot().textContent).toMatch(/Loses VM.Console, VM.PowerMgmt on .*\/vms\/111/));
  await user.click(screen.getByRole("button", { name: "same" }));
  await waitFor(() => expect(slot().textContent).toContain("Changes nobody’s rights."));
});

test("a realm that goes locks out its users, and calls that touch nobody's access say nothing", async () => {
  const { user } = await draw({
    realm: [{ name: "realms.delete", params: { realm: "corp" } }],
    unlock: [{ name: "users.unlockTfa", params: { userid: "anna@pve" } }],
  });
  await user.click(await screen.findByRole("button", { name: "realm" }));
  await waitFor(() => expect(slot().textContent).toContain("hanna@corp (its realm is removed)"));
  await user.click(screen.getByRole("button", { name: "unlock" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Effect before saving" })).toBeNull());
});

test("says what the login may not read instead of guessing", async () => {
  const off: Call = { name: "users.update", params: { userid: "dmitri@pve", enable: false } };
  const { user } = await draw({ add: [entry(["PVEAuditor"])], off: [off] }, "dmitri@pve");
  await user.click(await screen.findByRole("button", { name: "add" }));
  await waitFor(() => expect(slot().textContent).toContain("all permission entries; this takes Sys.Audit on /access"));
  await user.click(screen.getByRole("button", { name: "off" }));
  await waitFor(() => expect(slot().textContent).toContain("you (dmitri@pve) could no longer get in yourself"));
});
