export const zones = {
  vnet: "VNet",
  vnetHint: "such as vmbr0",
  vlan: "VLAN",
  all: "All",
  choose: "Choose a VNet",
  noPath: "This names no VNet or VLAN",
  chooseHint: "A VNet or bridge has a path below {{path}}, and each VLAN from 1 to 4096 one below that. SDN.Use there lets a login put guests on it.",
} as const;
