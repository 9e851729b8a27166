import type { Translated } from "../../translated";
import type { zones as en } from "../en/zones";

export const zones: Translated<typeof en> = {
  vnet: "VNet",
  vnetHint: "например, vmbr0",
  vlan: "VLAN",
  all: "Все",
  choose: "Выберите VNet",
  noPath: "Это не VNet и не VLAN",
  chooseHint: "У VNet или моста есть путь ниже {{path}}, а у каждой VLAN от 1 до 4096 — ещё уровнем ниже. SDN.Use там позволяет подключать к ним гостевые машины.",
};
