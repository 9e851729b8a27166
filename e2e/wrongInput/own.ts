import { type Form, missing, wrong } from "./form";

/** Dialogs of a login that has to prove itself by its own password. */
export const ownForms: readonly Form[] = [
  {
    at: "/datacenter/search?window=password",
    title: "Edit: Password",
    submit: "OK",
    wrong: [
      missing("Your Current Password", ["New Password", "long-enough"]),
      missing("New Password", ["Your Current Password", "training"], ["New Password", ""]),
      wrong("New Password", "short", "At least 8 characters"),
      wrong("Confirm New Password", "something-else", "The passwords do not match", ["New Password", "long-enough"]),
    ],
  },
  {
    at: "/datacenter/tfa?dialog=recovery",
    title: "Add: TFA recovery keys",
    submit: "Add",
    wrong: [missing("Verify Password")],
  },
  {
    at: "/datacenter/tfa?dialog=totp",
    title: "Add a TOTP login factor",
    submit: "Add",
    wrong: [missing("Verify Password", ["Description", "Phone"], ["Verify Code", "123456"])],
  },
];
