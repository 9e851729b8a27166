import type { Translated } from "../../translated";
import type { zones as en } from "../en/zones";

export const zones: Translated<typeof en> = {
  vnet: "VNet",
  vnetHint: "como vmbr0",
  vlan: "VLAN",
  all: "Todo",
  choose: "Elegir una VNet",
  noPath: "Esto no nombra ninguna VNet ni VLAN",
  chooseHint: "Una VNet o un puente tiene una ruta bajo {{path}}, y cada VLAN de 1 a 4096 otra bajo ella. SDN.Use allí permite a una identidad conectar invitados.",
};
