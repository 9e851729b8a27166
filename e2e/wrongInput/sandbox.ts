import { type Form, REQUIRED, wrong } from "./form";

/** The sandbox’s own worlds, faults and imports. */
export const sandboxForms: readonly Form[] = [
  {
    at: "/sandbox/faults?dialog=add",
    title: "Add: Fault",
    submit: "Add",
    wrong: [wrong("How often", "0", "1", ["Wait (ms)", "5"])],
  },
  {
    at: "/sandbox/worlds?dialog=new",
    title: "New: World",
    submit: "Create and open",
    wrong: [wrong("Name", "x".repeat(81), "1 to 80 characters")],
  },
  {
    at: "/sandbox/worlds?sel={world}&dialog=rename",
    title: "Rename: World",
    submit: "Rename",
    wrong: [wrong("Name", "", REQUIRED), wrong("Name", "x".repeat(81), "1 to 80 characters")],
  },
  {
    at: "/sandbox/import?q=",
    inPage: true,
    title: "Import",
    submit: "Open as a new world",
    wrong: [
      wrong("Name of the world", "", REQUIRED, ["user.cfg", "user:root@pam:1:0::::::"]),
      wrong("Password", "four", "5 to 64 characters", ["Name of the world", "Mine"]),
    ],
  },
];
