import type { Recipe, RecipePart } from "./recipe";

const PROVISION = [
  "create-vm",
  "clone",
  "edit-hardware",
  "add-disk",
  "edit-network",
  "cloud-init",
  "power",
  "see-guest",
  "remove-guest",
  "agent-read",
];

function guests(actions: readonly string[], path = "/vms"): RecipePart {
  return { suffix: "", path, propagate: true, actions, on: "/vms" };
}

function storage(actions: readonly string[]): RecipePart {
  const all = [...actions, "see-storage"];
  return { suffix: "-storage", path: "/storage/{storage}", propagate: false, actions: all, on: "/storage" };
}

const BRIDGE: RecipePart = {
  suffix: "-network",
  path: "/sdn/zones/{zone}/{bridge}",
  propagate: true,
  actions: ["create-vm"],
  on: "/sdn",
};

/** Least-privilege set-ups; their privileges come from the actions, so each of them has its source there. */
export const RECIPES: readonly Recipe[] = [
  {
    id: "Backup",
    params: ["storage"],
    subject: "token",
    parts: [guests(["back-up", "see-guest"]), storage(["back-up"])],
  },
  {
    id: "Monitoring",
    params: [],
    subject: "token",
    parts: [
      { suffix: "-guests", path: "/vms", propagate: true, actions: ["monitor"], on: "/vms" },
      { suffix: "-storages", path: "/storage", propagate: true, actions: ["monitor"], on: "/storage" },
      { suffix: "-nodes", path: "/nodes", propagate: true, actions: ["monitor"], on: "/nodes" },
      { suffix: "-cluster", path: "/", propagate: false, actions: ["monitor"], on: "/" },
    ],
  },
  {
    id: "Terraform",
    params: ["storage", "zone", "bridge"],
    subject: "token",
    parts: [guests(PROVISION), storage(["create-vm", "clone", "add-disk"]), BRIDGE],
  },
  {
    id: "Packer",
    params: ["storage", "zone", "bridge"],
    subject: "token",
    parts: [guests([...PROVISION, "make-template", "console", "insert-cd"]), storage(["create-vm", "upload"]), BRIDGE],
  },
  {
    id: "KubernetesStorage",
    params: ["storage"],
    subject: "token",
    parts: [guests(["see-guest", "add-disk"]), storage(["add-disk"])],
  },
  {
    id: "KubernetesAutoscaler",
    params: ["pool", "storage", "zone", "bridge"],
    subject: "token",
    parts: [guests(PROVISION, "/pool/{pool}"), storage(["create-vm", "clone"]), BRIDGE],
  },
  {
    id: "Student",
    params: ["pool"],
    subject: "group",
    parts: [
      guests(["see-guest", "power", "console", "snapshot", "insert-cd"], "/pool/{pool}"),
      { suffix: "-pool", path: "/pool/{pool}", propagate: true, actions: ["see-pool"], on: "/pool" },
    ],
  },
  {
    id: "Helpdesk",
    params: [],
    subject: "group",
    parts: [guests(["see-guest", "power", "console"])],
  },
  {
    id: "UserAdmin",
    params: ["realm", "group"],
    subject: "user",
    parts: [
      { suffix: "-realm", path: "/access/realm/{realm}", propagate: false, actions: ["delegate-users"], on: "/access" },
      { suffix: "-group", path: "/access/groups/{group}", propagate: false, actions: ["delegate-users"], on: "/access" },
    ],
  },
];
