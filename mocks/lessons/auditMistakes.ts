import { LEFT } from "./auditScore";
import type { KnownMistake } from "./lesson";
import { all, any, cannot, not, userExists } from "./writing";

/** Ways to break today's work while cleaning up. */
export const auditMistakes: readonly KnownMistake[] = [
  {
    code: "developers-locked-out",
    when: any(cannot("dora@pve", "VM.PowerMgmt", "/vms/102"), cannot("dora@pve", "VM.PowerMgmt", "/vms/100")),
    text: {
      en: "Dora cannot work any more: of two entries for the same thing the group’s is to stay.",
      ja: "Dora が作業できなくなりました。重複している 2 つのうち、グループのエントリを残します。",
      ru: "Дора больше не может работать: из двух записей об одном и том же должна остаться групповая.",
      es: "Dora ya no puede trabajar: de dos entradas para lo mismo debe quedar la del grupo.",
      fr: "Dora ne peut plus travailler : de deux entrées pour la même chose, c’est celle du groupe qui doit rester.",
    },
  },
  {
    code: "helpdesk-locked-out",
    when: cannot("help@pve", "VM.PowerMgmt", "/vms/100"),
    text: {
      en: "The helpdesk cannot start machines any more. Take Permissions.Modify out of the role; leave the role and its entry.",
      ja: "ヘルプデスクがマシンを起動できなくなりました。ロールから Permissions.Modify だけを外し、ロールとエントリは残してください。",
      ru: "Служба поддержки больше не может запускать машины. Уберите из роли Permissions.Modify; саму роль и её запись оставьте.",
      es: "El servicio de ayuda ya no puede iniciar máquinas. Quitar del rol Permissions.Modify; dejar el rol y su entrada.",
      fr: "L’assistance ne peut plus démarrer de machines. Retirez Permissions.Modify du rôle ; laissez le rôle et son entrée.",
    },
  },
  {
    code: "no-administrator",
    when: any(cannot("ada@pve", "Permissions.Modify", "/"), not(userExists("ada@pve"))),
    text: {
      en: "Ada is no administrator any more; only root@pam is left. Remove Otto from the group, not the group’s permission.",
      ja: "Ada が管理者でなくなり、root@pam だけが残っています。グループの権限ではなく、グループから Otto を外してください。",
      ru: "Ада больше не администратор; остался только root@pam. Исключите Отто из группы, а не отбирайте у неё разрешение.",
      es: "Ada ya no es administradora; solo queda root@pam. Quitar a Otto del grupo, no el permiso del grupo.",
      fr: "Ada n’est plus administratrice ; il ne reste que root@pam. Retirez Otto du groupe, pas la permission du groupe.",
    },
  },
  {
    code: "build-broken",
    when: any(cannot("ci@pve", "VM.Audit", "/vms/100"), not({ kind: "token", tokenid: "ci@pve!deploy" })),
    text: {
      en: "The build server has lost its user’s permission or its token deploy. That token only lacks an expiry date.",
      ja: "ビルドサーバがユーザの権限またはトークン deploy を失いました。deploy に足りないのは有効期限だけです。",
      ru: "Сервер сборки лишился разрешения своего пользователя или токена deploy. Этому токену не хватает только срока действия.",
      es: "El servidor de compilación ha perdido el permiso de su usuario o su token deploy. A ese token solo le falta una fecha de caducidad.",
      fr: "Le serveur de construction a perdu la permission de son utilisateur ou son jeton deploy. À ce jeton, il ne manque qu’une date d’expiration.",
    },
  },
  {
    code: "carl-locked-out",
    when: all(not(LEFT["contractor-administrator"]), cannot("carl@pve", "VM.Audit", "/vms/103")),
    text: {
      en: "Carl is to look at VM 103: give him PVEAuditor on /vms/103.",
      ja: "Carl には VM 103 を見せます。/vms/103 に PVEAuditor を付けてください。",
      ru: "Карл должен смотреть на ВМ 103: дайте ему PVEAuditor на /vms/103.",
      es: "Carl debe mirar la VM 103: otorgarle PVEAuditor en /vms/103.",
      fr: "Carl doit consulter la VM 103 : donnez-lui PVEAuditor sur /vms/103.",
    },
  },
];
