import type { Translated } from "../../translated";
import type { groups as en } from "../en/groups";

export const groups: Translated<typeof en> = {
  title: "グループ",
  name: "名前",
  comment: "コメント",
  users: "ユーザ",
  group: "グループ",
  create: "作成",
  ok: "OK",
  edit: "編集",
  remove: "削除",
  toolbar: "グループの操作",
  empty: "グループがありません",
  emptyHint: "グループを使うと、複数のユーザに同じ権限をまとめて与えられます。グループを作成し、ユーザの編集画面で所属させてください。",
  createTitle: "作成: グループ",
  editTitle: "編集: グループ",
  membersHint: "グループへの所属は各ユーザの編集画面で設定します。",
  created: "グループ {{id}} を作成しました。",
  saved: "グループ {{id}} を保存しました。",
  removed: "グループ {{id}} を削除しました。",
  removeTitle: "確認",
  removeQuestion: "グループ {{id}} を削除しますか? ユーザは残りますが、アクセス権限のエントリは削除されます。",
};
