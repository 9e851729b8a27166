import type { Translated } from "../../translated";
import type { create as en } from "../en/create";

export const create: Translated<typeof en> = {
  titles: { qemu: "Crear: Máquina virtual", lxc: "Crear: Contenedor LXC" },
  kinds: { qemu: "VM", lxc: "CT" },
  create: "Crear",
  created: "Se está creando {{kind}} {{vmid}}.",
  node: "Nodo",
  vmid: "ID de VM",
  ctid: "ID de CT",
  pool: "Conjunto de recursos",
  noPool: "ninguno",
  name: "Nombre",
  hostname: "Nombre de host",
  template: "Plantilla",
  unprivileged: "Contenedor sin privilegios",
  unprivilegedHint: "Un contenedor con privilegios requeriría Sys.Modify en /.",
  storage: "Almacenamiento",
  disk: "Tamaño de disco (GiB)",
  cores: "Núcleos",
  memory: "Memoria (MiB)",
  bridge: "Puente",
  noBridge: "Vacío: sin dispositivo de red.",
  start: "Iniciar tras crear",
  taken: "El ID {{vmid}} está en uso ({{name}}).",
  willRefuse: "El servidor lo rechazará. Falta: {{list}}",
};
