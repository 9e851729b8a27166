import type { Translated } from "../../translated";
import type { zones as en } from "../en/zones";

export const zones: Translated<typeof en> = {
  vnet: "VNet",
  vnetHint: "comme vmbr0",
  vlan: "VLAN",
  all: "Tous",
  choose: "Choisir un VNet",
  noPath: "Ceci ne nomme ni VNet ni VLAN",
  chooseHint: "Un VNet ou un pont a un chemin sous {{path}}, et chaque VLAN de 1 à 4096 un chemin encore en dessous. SDN.Use y permet à un compte d’y placer des invités.",
};
