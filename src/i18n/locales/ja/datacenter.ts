import type { Translated } from "../../translated";
import type { datacenter as en } from "../en/datacenter";

export const datacenter: Translated<typeof en> = {
  asShown: "サーバがこのログインに表示するものを数えています。見えないものは、何の表示もなく除かれます。",
  resources: "リソース",
  access: "アクセス",
  node: "ノード",
  qemu: "仮想マシン",
  lxc: "LXC コンテナ",
  storage: "ストレージ",
  zone: "ゾーン",
  running_other: "({{count}} 台実行中)",
  users: "ユーザ",
  groups: "グループ",
  pools: "プール",
  roles: "ロール",
  entries: "アクセス権限のエントリ",
};
