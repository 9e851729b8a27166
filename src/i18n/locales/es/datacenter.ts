import type { Translated } from "../../translated";
import type { datacenter as en } from "../en/datacenter";

export const datacenter: Translated<typeof en> = {
  asShown: "Se cuenta lo que el servidor muestra a esta identidad. Lo que no puede ver se omite sin avisar.",
  resources: "Recursos",
  access: "Acceso",
  node: "Nodos",
  qemu: "Máquinas virtuales",
  lxc: "Contenedores LXC",
  storage: "Almacenamientos",
  zone: "Zonas",
  running_one: "({{count}} en ejecución)",
  running_many: "({{count}} en ejecución)",
  running_other: "({{count}} en ejecución)",
  users: "Usuarios",
  groups: "Grupos",
  pools: "Conjuntos",
  roles: "Roles",
  entries: "Entradas de permiso",
};
