import type { Translated } from "../../translated";
import type { bulk as en } from "../en/bulk";

export const bulk: Translated<typeof en> = {
  menu: "選択した行 ({{count, number}})",
  tickFirst: "先に行を選択してください (チェックボックス、スペースキー、または Ctrl+A ですべて)。",
  noneTicked: "選択された行がありません",
  toList: "一覧に戻る",
  clear: "選択をすべて解除",
  meant: "対象",
  more_other: "他 {{count, number}} 件",
  nothing: "選択した行のうち、この操作で変わるものはありません。",
  progress: "{{total, number}} 件中 {{done, number}} 件",
  stopping: "処理中の 1 件が終わったら停止します: {{total, number}} 件中 {{done, number}} 件",
  result: "{{total, number}} 件中 {{done, number}} 件が完了しました。",
  allDone_other: "{{count, number}} 件の処理が完了しました。",
  failed_other: "{{count, number}} 件が失敗しました。選択されたまま残ります:",
  failures: "失敗したもの",
  notSent_other: "{{count, number}} 件は送信していません。選択されたまま残ります:",
  notSentNames: "送信していないもの",
  again: "残りをもう一度実行",
};
