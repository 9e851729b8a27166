import type { Translated } from "../../translated";
import type { create as en } from "../en/create";

export const create: Translated<typeof en> = {
  titles: { qemu: "作成: 仮想マシン", lxc: "作成: LXC コンテナ" },
  kinds: { qemu: "VM", lxc: "CT" },
  create: "作成",
  created: "{{kind}} {{vmid}} を作成しています。",
  node: "ノード",
  vmid: "VM ID",
  ctid: "CT ID",
  pool: "リソースプール",
  noPool: "なし",
  name: "名前",
  hostname: "ホスト名",
  template: "テンプレート",
  unprivileged: "非特権コンテナ",
  unprivilegedHint: "特権コンテナには / の Sys.Modify が必要です。",
  storage: "ストレージ",
  disk: "ディスクサイズ (GiB)",
  cores: "コア",
  memory: "メモリ (MiB)",
  bridge: "ブリッジ",
  noBridge: "空の場合、ネットワークデバイスは作成されません。",
  start: "作成後に起動",
  taken: "ID {{vmid}} は使用中です ({{name}})。",
  willRefuse: "サーバは拒否します。不足している権限: {{list}}",
};
