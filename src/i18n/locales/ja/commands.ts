import type { Translated } from "../../translated";
import type { commands as en } from "../en/commands";

export const commands: Translated<typeof en> = {
  title: "コマンド",
  what: { session: "このセッションの変更", plan: "2 つの状態の間の計画" },
  form: "表示形式",
  forms: { pveum: "コマンド", http: "HTTP 呼び出し", terraform: "Terraform" },
  number: "番号",
  time: "時刻",
  note: "備考",
  noTerraform: "– リソースの変更や削除は Terraform が自分で行います。",
  copyScript: "すべてをスクリプトとしてコピー",
  download: "ダウンロード",
  nothing: "まだ何も変更していません",
  nothingHint: "ここから送信した変更は、ログアウトするかタブを閉じるまで、コマンド、HTTP 呼び出し、Terraform として一覧に残ります。パスワードは含まれません。",
  planTitle: "開始する状態を選択してください",
  planHint: "現在の状態を記憶してから何かを変更するか、user.cfg を読み込みます。計画は、一方の状態をもう一方に変える、最も短く安全な pveum コマンドの一覧です。",
  unknown: "このログインは次のものを読めないため、計画を作成できません:",
  same: "コマンドは必要ありません",
  sameHint: "コマンドで扱える範囲では、2 つの状態は同じです。",
  temporary: {
    made: "一時的: 途中で余分な権限が生じるのを防ぎます。",
    removed: "一時的なエントリを取り除きます。",
  },
  excess: "この手順の後、{{authid}} は一時的に {{path}} で次の権限を余分に持ちます: {{list}}",
  leftTitle: "コマンドでは実現できないもの:",
  left: {
    change: "コマンドでは行えないか、拒否されます: {{command}}",
    member: "{{userid}} はユーザではないため、コマンドでグループ {{groupid}} に追加または削除できません。",
    expire: "{{authid}}: 有効期限を整数で表せません。",
    password: "{{authid}} は新しいため、パスワードが必要です: pveum passwd {{authid}}",
    secret: "{{authid}} は新しいため、独自のシークレットが発行されます。コマンドの出力から控えてください。",
  },
};
