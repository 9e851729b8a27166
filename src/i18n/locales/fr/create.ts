import type { Translated } from "../../translated";
import type { create as en } from "../en/create";

export const create: Translated<typeof en> = {
  titles: { qemu: "Créer : machine virtuelle", lxc: "Créer : conteneur LXC" },
  kinds: { qemu: "VM", lxc: "CT" },
  create: "Créer",
  created: "{{kind}} {{vmid}} : création en cours.",
  node: "Nœud",
  vmid: "ID de VM",
  ctid: "ID de CT",
  pool: "Pool de ressources",
  noPool: "aucun",
  name: "Nom",
  hostname: "Nom d’hôte",
  template: "Modèle",
  unprivileged: "Conteneur non privilégié",
  unprivilegedHint: "Un conteneur privilégié demanderait Sys.Modify sur /.",
  storage: "Stockage",
  disk: "Taille du disque (Gio)",
  cores: "Cœurs",
  memory: "Mémoire (Mio)",
  bridge: "Pont",
  noBridge: "Vide : pas de carte réseau.",
  start: "Démarrer après la création",
  taken: "L’ID {{vmid}} est déjà utilisé ({{name}}).",
  willRefuse: "Le serveur refusera. Il vous manque : {{list}}",
};
