import type { Translated } from "../../translated";
import type { zones as en } from "../en/zones";

export const zones: Translated<typeof en> = {
  vnet: "VNet",
  vnetHint: "例: vmbr0",
  vlan: "VLAN",
  all: "すべて",
  choose: "VNet を選択してください",
  noPath: "VNet または VLAN の名前ではありません",
  chooseHint: "VNet やブリッジのパスは {{path}} の下に、1 から 4096 までの各 VLAN のパスはさらにその下にあります。そこに SDN.Use があるログインは、ゲストを接続できます。",
};
