import type { Translated } from "../../translated";
import type { datacenter as en } from "../en/datacenter";

export const datacenter: Translated<typeof en> = {
  asShown: "Seul est compté ce que le serveur liste pour ce compte. Ce qu’il ne peut pas voir est omis, sans que rien ne l’indique.",
  resources: "Ressources",
  access: "Accès",
  node: "Nœuds",
  qemu: "Machines virtuelles",
  lxc: "Conteneurs LXC",
  storage: "Stockages",
  zone: "Zones",
  running_one: "({{count}} en marche)",
  running_many: "({{count}} en marche)",
  running_other: "({{count}} en marche)",
  users: "Utilisateurs",
  groups: "Groupes",
  pools: "Pools",
  roles: "Rôles",
  entries: "Entrées de permission",
};
