// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { type DrawnView, drawView } from "../../app/testing/drawView";
import { codeAt } from "./otpauth";
import { TfaView } from "./TfaView";

const WORDS = ["tfa", "users", "secret"] as const;
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

function drawn(search = "", more: { readonly as?: string; readonly scenario?: string } = {}) {
  return drawView({ view: TfaView, words: WORDS, at: `/datacenter/tfa${search}`, ...more });
}

const dialog = (name: string) => screen.findByRole("dialog", { name });
/** A dialog that reads its object first, once it shows this box. */
const loaded = async (name: string, checkbox: string) => {
  await screen.findByRole("checkbox", { name: checkbox });
  return dialog(name);
};
const button = (box: HTMLElement, name: string) => within(box).getByRole("button", { name });
const field = (box: HTMLElement, name: string) => within(box).getByRole("textbox", { name });

async function retype({ user }: DrawnView, input: HTMLElement, text: string) {
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
}

it("adds a one-time code after checks at the fields, and shows it", async () => {
  const view = await drawn("?dialog=totp");
  await screen.findByRole("img", { name: "QR code with the secret of root@pam for an authenticator app" });
  const add = await dialog("Add a TOTP login factor");
  await retype(view, field(add, "Secret"), "0189");
  await view.user.type(field(add, "Verify Code"), "12");
  await view.user.click(button(add, "Add"));
  await within(add).findByText("Only the letters A to Z and the digits 2 to 7");
  await within(add).findByText("Six digits");
  await within(add).findByText("Required");
  expect(within(add).queryByLabelText("Verify Password")).toBeNull();
  await view.user.type(field(add, "Description"), "Phone");
  await retype(view, field(add, "Secret"), SECRET);
  await retype(view, field(add, "Verify Code"), "000000");
  await view.user.click(button(add, "Add"));
  await within(add).findByText(/The code is not right/);
  expect(field(add, "Description")).toHaveProperty("value", "Phone");
  const { now } = await view.server.control("clock.read");
  await retype(view, field(add, "Verify Code"), await codeAt(SECRET, now));
  await view.user.click(button(add, "Add"));
  await screen.findByText("root@pam has a new second factor.");
  await screen.findByRole("gridcell", { name: "Phone" });
});

it("disables a factor, and removes the last one with a warning", async () => {
  const view = await drawn();
  await screen.findByText("No second factors");
  const { now } = await view.server.control("clock.read");
  const totp = `otpauth://totp/Lab:root?secret=${SECRET}&period=30&digits=6&algorithm=SHA1&issuer=Lab`;
  const body = new URLSearchParams({ type: "totp", description: "Phone", totp, value: await codeAt(SECRET, now) });
  await view.ask("/access/tfa/root@pam", { method: "POST", body });
  await view.user.click(await screen.findByRole("gridcell", { name: "Phone" }));
  await view.user.click(screen.getByRole("button", { name: "Edit" }));
  const edit = await loaded("Modify a TFA entry's description", "Enabled");
  await view.user.click(within(edit).getByRole("checkbox", { name: "Enabled" }));
  await within(edit).findByText(/A disabled factor is not asked for/);
  await view.user.click(button(edit, "OK"));
  await screen.findByText("The second factor of root@pam was saved.");
  await view.user.click(await screen.findByRole("tab", { name: /Users without a second factor/ }));
  await screen.findByText("all disabled");
  await view.user.click(screen.getByRole("tab", { name: /Two Factor/ }));

  await view.user.click(await screen.findByRole("gridcell", { name: "Phone" }));
  await view.user.click(screen.getByRole("button", { name: "Remove" }));
  const removal = await dialog("Confirm TFA Removal");
  await within(removal).findByText(/the only second factor of root@pam/);
  await view.user.click(button(removal, "Remove"));
  await screen.findByText("No second factors");
});

it("makes recovery keys once, to copy or print", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
  const view = await drawn("?dialog=recovery");
  await view.user.click(button(await dialog("Add: TFA recovery keys"), "Add"));
  const keys = await dialog("Recovery Keys");
  expect(keys.textContent.match(/\d: [0-9a-f]{4}(-[0-9a-f]{4}){3}/g)).toHaveLength(10);
  await view.user.click(button(keys, "Print Recovery Keys"));
  expect(print).toHaveBeenCalledOnce();
  await view.user.click(button(keys, "I have kept it: close"));
  await view.user.click(await screen.findByRole("gridcell", { name: "recovery" }));
  expect(screen.getByRole("button", { name: "Edit" }).getAttribute("aria-disabled")).toBe("true");
  await view.user.click(screen.getByRole("button", { name: "Add" }));
  await view.user.click(await screen.findByRole("menuitem", { name: "Recovery Keys" }));
  await within(await dialog("Add: TFA recovery keys")).findAllByText(/has recovery keys already/);
});

it("asks everybody but root for the own password, and keeps what was entered where it is wrong", async () => {
  const view = await drawn("?dialog=recovery", { scenario: "showcase", as: "dmitri@pve" });
  const add = await dialog("Add: TFA recovery keys");
  await view.user.click(button(add, "Add"));
  await within(add).findByText("Required");
  await view.user.type(within(add).getByLabelText("Verify Password"), "not mine");
  await view.user.click(button(add, "Add"));
  await within(add).findByText("The current password is not right.");
  await retype(view, within(add).getByLabelText("Verify Password"), "training");
  await view.user.click(button(add, "Add"));
  await dialog("Recovery Keys");
});

it("says why security keys and Yubico cannot be added here", async () => {
  const view = await drawn("?dialog=webauthn");
  const add = await dialog("Add a Webauthn login token");
  await within(add).findAllByText(/Browsers allow security keys on https and localhost only|does not know security keys/);
  await within(add).findByText(/The datacenter has no WebAuthn settings yet/);
  await view.user.click(button(add, "Set it up for this address"));
  await waitFor(async () => expect(await view.ask("/cluster/options")).toHaveProperty("webauthn"));
  await view.user.click(button(add, "Close"));
  await view.user.click(screen.getAllByRole("button", { name: "Add" })[0] ?? add);
  await view.user.click(await screen.findByRole("menuitem", { name: "Yubico OTP" }));
  const yubico = await dialog("Add a Yubico OTP key");
  await within(yubico).findByText(/The realm pam does not use Yubico OTP/);
  await view.user.type(field(yubico, "Yubico OTP Key"), "short");
  await view.user.click(button(yubico, "Add"));
  await within(yubico).findByText("Exactly 44 letters and digits");
});
