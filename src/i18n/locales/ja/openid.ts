import type { Translated } from "../../translated";
import type { openid as en } from "../en/openid";

export const openid: Translated<typeof en> = {
  title: "サンドボックスの OpenID プロバイダ",
  marked: "これは模擬ページです。サンドボックスの一部で、認証プロバイダのログインページの代わりをします。パスワードは尋ねません。",
  asks: "レルム {{realm}} が本人確認を求めています。ID を選択してください:",
  identities: "ID の一覧",
  logIn: "ログイン",
  logInAs: "{{id}} としてログイン",
  refuse: "ログインを拒否",
  nobody: "ログイン待ちはありません",
  nobodyHint: "ログイン画面で OpenID レルムを選ぶと、このページに移動します。待ち時間は 10 分で、一度しか使えません。",
  toLogin: "ログイン画面へ",
};
