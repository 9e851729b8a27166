import type { Translated } from "../../translated";
import type { scenario as en } from "../en/scenario";

export const scenario: Translated<typeof en> = {
  title: "レッスン",
  progress: "{{total}} ステップ中 {{done}} 完了",
  done: "完了",
  open: "未完了",
  next: "次",
  optional: "任意",
  reset: "レッスンを最初から始める",
  resetConsequence: "ワールドが開始時に戻ります。それ以降に作成したユーザ、アクセス権限、ホストのアカウントは失われ、履歴も最初からになります。",
  show: "表示",
  none: "このワールドにはレッスンがありません。",
  finished: "完了:どちらのログインにも自分の VM だけが見えます。",
  goTo: "そこへ移動",
  stepDone: "ステップ完了:{{title}}",
  tutorial: {
    name: "2 つのログインと 2 台のマシン",
    story: "社員には自分の VM だけを使ってもらいます。root@pam を渡すと、全 VM の削除、ストレージやネットワークの変更、ホストの再起動までできてしまいます。そこで小さなアカウントを 2 つ作ります。誰がログインするかはレルム、何をしてよいかはパスに付けたロールで決まります。",
  },
  steps: {
    hostAccount: {
      title: "ホストのアカウントを作る",
      text: "ノード pve を選んでシェルを開き、adduser vmuser-pam を実行します。パスワードを設定し、情報が正しいか聞かれるまで Enter を押して、Y と答えます。",
    },
    checkAccount: { title: "アカウントを確認する", text: "シェルで id vmuser-pam を実行します。" },
    addPamUser: {
      title: "ログイン vmuser-pam@pam を作る",
      text: "データセンター → アクセス権限 → ユーザ → 追加。ユーザ名 vmuser-pam、レルム Linux PAM。パスワード欄はなく、ホストのパスワードを使います。",
    },
    grantPamUser: {
      title: "VM 100 を使えるようにする",
      text: "VM 100 → アクセス権限(またはデータセンター → アクセス権限)→ 追加 → ユーザのアクセス権限。パス /vms/100、ロール PVEVMUser。",
    },
    logInPam: {
      title: "vmuser-pam@pam でログインする",
      text: "ログアウトし、レルム Linux PAM とホストのアカウントのパスワードでログインします。ツリーには VM 100 だけが表示されます。",
    },
    tryLimits: {
      title: "できることを試す",
      text: "このログインで VM 100 を開きます。起動、シャットダウン、コンソールはできますが、削除はできません。無効なボタンが理由を示します。",
    },
    addPveUser: {
      title: "ログイン vmuser-pve@pve を作る",
      text: "root@pam に戻り、ユーザ → 追加。ユーザ名 vmuser-pve、レルム Proxmox VE authentication server、パスワード、有効。",
    },
    grantPveUser: { title: "VM 101 を使えるようにする", text: "ユーザのアクセス権限:パス /vms/101、ロール PVEVMUser。" },
    logInPve: {
      title: "vmuser-pve@pve でログインする",
      text: "レルム Proxmox VE authentication server でログインします。ツリーには VM 101 だけが表示されます。",
    },
    compareOnHost: {
      title: "ホストで比べる",
      text: "ノードのシェル(root)で id vmuser-pve は「no such user」となり、id vmuser-pam や su - vmuser-pam は成功します。レルム pve のログインはホストのアカウントではありません。",
    },
  },
  compare: {
    title: "何が違うのか",
    aspect: "観点",
    pam: "vmuser-pam@pam",
    pve: "vmuser-pve@pve",
    checkedBy: "パスワードの確認",
    checkedByPam: "ホスト(PAM)",
    checkedByPve: "Proxmox VE 自身",
    keptIn: "パスワードの保存先",
    keptInPam: "ホストの /etc/shadow",
    keptInPve: "Proxmox VE 自身のファイル",
    usableFor: "ログインできる先",
    usableForPam: "Web、API、SSH や su によるホスト",
    usableForPve: "Web と API だけ",
    changedIn: "パスワードの変更",
    changedInPam: "ホスト上、ノードごと",
    changedInPve: "GUI",
  },
};
