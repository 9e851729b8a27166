import type { Goal } from "./goal";
import type { Score } from "./lesson";
import { all, can, entry, exists, member, not, userExists } from "./writing";

/** The twelve faults, each left while this holds. */
export const LEFT = {
  "expired-admin": member("admins", "otto@pve"),
  "disabled-with-rights": entry("/vms", "erik@pve", "PVEVMAdmin"),
  "realm-gone": userExists("gus@oldldap"),
  "contractor-administrator": entry("/", "carl@pve", "Administrator"),
  "empty-group": entry("/", "@legacy", "PVEAdmin"),
  "token-without-expiry": { kind: "token", tokenid: "ci@pve!deploy", expires: false },
  "token-not-separated": { kind: "token", tokenid: "ci@pve!full", privsep: false },
  "unused-role": exists("role", "OldOperator"),
  "role-hands-out-rights": can("help@pve", "Permissions.Modify", "/vms/100"),
  "dead-path": entry("/vms/999", "@dev", "PVEVMUser"),
  "unknown-user": entry("/vms/101", "ghost@pve", "PVEVMUser"),
  "twice-granted": entry("/vms/102", "dora@pve", "PVEVMUser"),
} satisfies Record<string, Goal>;

/** These faults are mended. */
export const gone = (...ids: readonly (keyof typeof LEFT)[]): Goal => all(...ids.map((id) => not(LEFT[id])));

/** What the challenge counts: faults left, and rights beyond what is wanted. */
export const auditScore: Score = {
  findings: [
    { id: "expired-admin", left: LEFT["expired-admin"], text: {
      en: "otto@pve has expired and is still an administrator",
      ja: "期限切れの otto@pve がまだ管理者グループにいる",
      ru: "Срок otto@pve истёк, но он всё ещё администратор",
      es: "otto@pve ha caducado y sigue siendo administrador",
      fr: "otto@pve a expiré et est encore administrateur",
    } },
    { id: "disabled-with-rights", left: LEFT["disabled-with-rights"], text: {
      en: "erik@pve is disabled and keeps PVEVMAdmin on /vms",
      ja: "無効な erik@pve に /vms の PVEVMAdmin が残っている",
      ru: "erik@pve отключён, но сохраняет PVEVMAdmin на /vms",
      es: "erik@pve está deshabilitado y conserva PVEVMAdmin en /vms",
      fr: "erik@pve est désactivé et garde PVEVMAdmin sur /vms",
    } },
    { id: "realm-gone", left: LEFT["realm-gone"], text: {
      en: "gus@oldldap belongs to a realm that does not exist",
      ja: "gus@oldldap のレルムは存在しない",
      ru: "gus@oldldap относится к несуществующей области",
      es: "gus@oldldap pertenece a un ámbito que no existe",
      fr: "gus@oldldap appartient à un royaume qui n’existe pas",
    } },
    { id: "contractor-administrator", left: LEFT["contractor-administrator"], text: {
      en: "carl@pve, a contractor, is Administrator on /",
      ja: "外部委託の carl@pve が / の Administrator",
      ru: "carl@pve, подрядчик, имеет Administrator на /",
      es: "carl@pve, un externo, tiene Administrator en /",
      fr: "carl@pve, un prestataire, est Administrator sur /",
    } },
    { id: "empty-group", left: LEFT["empty-group"], text: {
      en: "The empty group legacy has PVEAdmin on /",
      ja: "空のグループ legacy に / の PVEAdmin がある",
      ru: "Пустая группа legacy имеет PVEAdmin на /",
      es: "El grupo vacío legacy tiene PVEAdmin en /",
      fr: "Le groupe vide legacy a PVEAdmin sur /",
    } },
    { id: "token-without-expiry", left: LEFT["token-without-expiry"], text: {
      en: "The token ci@pve!deploy never expires",
      ja: "トークン ci@pve!deploy に期限がない",
      ru: "Токен ci@pve!deploy бессрочный",
      es: "El token ci@pve!deploy no caduca nunca",
      fr: "Le jeton ci@pve!deploy n’expire jamais",
    } },
    { id: "token-not-separated", left: LEFT["token-not-separated"], text: {
      en: "The token ci@pve!full has no privilege separation",
      ja: "トークン ci@pve!full は特権が分離されていない",
      ru: "У токена ci@pve!full нет разделения привилегий",
      es: "El token ci@pve!full no tiene separación de privilegios",
      fr: "Le jeton ci@pve!full n’a pas de séparation de privilèges",
    } },
    { id: "unused-role", left: LEFT["unused-role"], text: {
      en: "Nobody uses the role OldOperator",
      ja: "ロール OldOperator は使われていない",
      ru: "Ролью OldOperator никто не пользуется",
      es: "Nadie usa el rol OldOperator",
      fr: "Personne n’utilise le rôle OldOperator",
    } },
    { id: "role-hands-out-rights", left: LEFT["role-hands-out-rights"], text: {
      en: "The role Helpdesk may change permissions",
      ja: "ロール Helpdesk がアクセス権限を変更できる",
      ru: "Роль Helpdesk может менять разрешения",
      es: "El rol Helpdesk puede cambiar permisos",
      fr: "Le rôle Helpdesk peut modifier les permissions",
    } },
    { id: "dead-path", left: LEFT["dead-path"], text: {
      en: "An entry for VM 999, which does not exist",
      ja: "存在しない VM 999 のエントリ",
      ru: "Запись для ВМ 999, которой не существует",
      es: "Una entrada para la VM 999, que no existe",
      fr: "Une entrée pour la VM 999, qui n’existe pas",
    } },
    { id: "unknown-user", left: LEFT["unknown-user"], text: {
      en: "An entry for ghost@pve, who does not exist",
      ja: "存在しない ghost@pve のエントリ",
      ru: "Запись для ghost@pve, которого не существует",
      es: "Una entrada para ghost@pve, que no existe",
      fr: "Une entrée pour ghost@pve, qui n’existe pas",
    } },
    { id: "twice-granted", left: LEFT["twice-granted"], text: {
      en: "dora@pve has by herself what her group has",
      ja: "dora@pve のエントリがグループと重複している",
      ru: "dora@pve лично имеет то же, что её группа",
      es: "dora@pve tiene por sí misma lo que tiene su grupo",
      fr: "dora@pve a par elle-même ce qu’a son groupe",
    } },
  ],
  rights: {
    authids: ["ada@pve", "carl@pve", "dora@pve", "help@pve", "erik@pve", "otto@pve"],
    paths: ["/", "/vms/100", "/vms/101", "/vms/102", "/vms/103"],
    wanted: [
      ...["/", "/vms/100", "/vms/101", "/vms/102", "/vms/103"].map((path) => ({ authid: "ada@pve", path, roles: ["Administrator"] })),
      { authid: "carl@pve", path: "/vms/103", roles: ["PVEAuditor"] },
      { authid: "dora@pve", path: "/vms/100", roles: ["PVEVMUser"] },
      { authid: "dora@pve", path: "/vms/102", roles: ["PVEVMUser"] },
      ...["100", "101", "102", "103"].map((vmid) => ({ authid: "help@pve", path: `/vms/${vmid}`, roles: ["Helpdesk"] })),
    ],
  },
};
