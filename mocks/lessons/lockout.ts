import type { LessonData, LessonStep, Score, WorldData } from "./lesson";
import { all, any, can, cannot, entry, hints, member, not, PASSWORD, run, sees } from "./writing";

const PERMISSIONS = "/datacenter/permissions";
const USERS = "/datacenter/users";
const MACHINES = ["100", "101", "102", "103", "104", "105"];
const expired = { kind: "trouble", code: "user-expired", userid: "max@pve", path: "/vms" } as const;

export const lockoutWorld: WorldData = {
  nodes: [{ name: "pve" }],
  guests: [
    { vmid: 100, name: "erp" },
    { vmid: 101, name: "shop" },
    { vmid: 102, name: "mail" },
    { vmid: 103, name: "files" },
    { vmid: 104, name: "dns", kind: "lxc" },
    { vmid: 105, name: "sandbox" },
  ],
  userCfg: [
    "user:ivy@pve:1:0:Ivy:::Intern::",
    "user:kim@pve:1:0:Kim:::Operations::",
    "user:lee@pve:1:0:Lee:::Operations::",
    "user:max@pve:1:{{now-3d}}:Max:::Operations::",
    "user:nina@pve:1:0:Nina:::Operations::",
    "user:olga@pve:1:0:Olga:::Auditor::",
    "user:root@pam:1:0::::::",
    "group:admins:nina@pve::",
    "group:audit:olga@pve::",
    "group:interns:ivy@pve::",
    "group:ops:kim@pve,lee@pve,max@pve,nina@pve::",
    "acl:1:/:@admins:Administrator:",
    "acl:1:/:@interns:PVEAuditor:",
    "acl:0:/vms:@audit:PVEAuditor:",
    "acl:1:/vms:@ops:PVEVMUser:",
    "acl:1:/vms:kim@pve:NoAccess:",
    "acl:1:/vms:lee@pve:PVEAuditor:",
  ],
  passwords: ["root@pam", "ivy@pve", "kim@pve", "lee@pve", "max@pve", "nina@pve", "olga@pve"].map((userid) => ({
    userid,
    password: PASSWORD,
  })),
};

const kim = all(can("kim@pve", "PVEVMUser", "/vms/100"), cannot("kim@pve", "VM.Allocate", "/vms/100"));
const lee = all(can("lee@pve", "PVEVMUser", "/vms/100"), cannot("lee@pve", "VM.Allocate", "/vms/100"));
const nina = all(
  can("nina@pve", "PVEVMUser", "/vms/100"),
  cannot("nina@pve", "VM.Allocate", "/vms/100"),
  cannot("nina@pve", "Permissions.Modify", "/"),
);
const ivy = all(sees("ivy@pve", "105"), cannot("ivy@pve", "Sys.Audit", "/"));
const olga = all(sees("olga@pve", ...MACHINES), cannot("olga@pve", "VM.PowerMgmt", "/vms/100"));

const people: readonly LessonStep[] = [
  {
    id: "kim",
    title: {
      en: "Kim sees nothing",
      ja: "Kim には何も見えない",
      ru: "Ким ничего не видит",
      es: "Kim no ve nada",
      fr: "Kim ne voit rien",
    },
    task: {
      en: "Kim is in ops like the others, and her tree is empty. She is to use all VMs as ops do.",
      ja: "Kim はほかの人と同じ ops なのに、ツリーが空です。ops と同じようにすべての VM を使えるようにします。",
      ru: "Ким состоит в ops, как остальные, а дерево у неё пустое. Она должна пользоваться всеми ВМ, как ops.",
      es: "Kim está en ops como los demás, y su árbol está vacío. Debe usar todas las VM igual que ops.",
      fr: "Kim est dans ops comme les autres, et son arborescence est vide. Kim doit utiliser toutes les VM comme ops.",
    },
    at: PERMISSIONS,
    goal: kim,
    hints: hints(
      {
        en: "The entries on /vms, or Why on VM 100 for kim@pve.",
        ja: "/vms のエントリ、または VM 100 の「Why」(kim@pve)。",
        ru: "Записи на /vms или «Почему» на ВМ 100 для kim@pve.",
        es: "Las entradas en /vms, o Por qué en la VM 100 para kim@pve.",
        fr: "Les entrées sur /vms, ou Pourquoi sur la VM 100 pour kim@pve.",
      },
      {
        en: "An entry of her own replaces that of her group.",
        ja: "本人のエントリがグループのエントリを置き換えています。",
        ru: "Её собственная запись заменяет групповую.",
        es: "Una entrada propia sustituye la de su grupo.",
        fr: "Une entrée propre remplace celle du groupe.",
      },
      { en: "pveum acl delete /vms --users kim@pve --roles NoAccess" },
    ),
    solution: [run("pveum acl delete /vms --users kim@pve --roles NoAccess")],
  },
  {
    id: "lee",
    title: {
      en: "Lee can only look",
      ja: "Lee は見ることしかできない",
      ru: "Ли может только смотреть",
      es: "Lee solo puede mirar",
      fr: "Lee ne peut que regarder",
    },
    task: {
      en: "Lee sees all VMs and can start none. He is to do what ops do.",
      ja: "Lee にはすべての VM が見えますが、起動できません。ops と同じことができるようにします。",
      ru: "Ли видит все ВМ и не может запустить ни одной. Он должен мочь то же, что ops.",
      es: "Lee ve todas las VM y no puede iniciar ninguna. Debe poder lo mismo que ops.",
      fr: "Lee voit toutes les VM et ne peut en démarrer aucune. Il doit pouvoir ce que peut ops.",
    },
    at: PERMISSIONS,
    goal: lee,
    hints: hints(
      {
        en: "The entries on /vms.",
        ja: "/vms のエントリ。",
        ru: "Записи на /vms.",
        es: "Las entradas en /vms.",
        fr: "Les entrées sur /vms.",
      },
      {
        en: "The weaker role is his own, and his own counts.",
        ja: "弱いほうのロールが本人のもので、本人のものが優先されます。",
        ru: "Слабая роль — его собственная, и учитывается она.",
        es: "El rol más débil es el suyo propio, y lo propio cuenta.",
        fr: "Le rôle plus faible est le sien, et c’est le sien qui compte.",
      },
      { en: "pveum acl delete /vms --users lee@pve --roles PVEAuditor" },
    ),
    solution: [run("pveum acl delete /vms --users lee@pve --roles PVEAuditor")],
  },
  {
    id: "max",
    title: {
      en: "Max cannot log in",
      ja: "Max がログインできない",
      ru: "Макс не может войти",
      es: "Max no puede iniciar sesión",
      fr: "Max ne peut pas se connecter",
    },
    task: {
      en: "Max’s password is right, and still: authentication failure. His contract was prolonged.",
      ja: "Max のパスワードは正しいのに「authentication failure」になります。契約は延長されています。",
      ru: "Пароль у Макса верный, и всё же: authentication failure. Его договор был продлён.",
      es: "La contraseña de Max es correcta y, aun así: authentication failure. Su contrato se prolongó.",
      fr: "Le mot de passe de Max est juste, et pourtant : authentication failure. Son contrat a été prolongé.",
    },
    at: USERS,
    goal: all(not(expired), can("max@pve", "PVEVMUser", "/vms/100"), { kind: "statement", statement: { kind: "exists", what: "user", id: "max@pve", enabled: true } }),
    hints: hints(
      {
        en: "Datacenter → Permissions → Users.",
        ja: "データセンター → アクセス権限 → ユーザ。",
        ru: "Датацентр → Разрешения → Пользователи.",
        es: "Centro de datos → Permisos → Usuarios.",
        fr: "Centre de données → Permissions → Utilisateurs.",
      },
      {
        en: "It is not about permissions: look at the column Expire.",
        ja: "アクセス権限の問題ではありません。「期限」の列を見てください。",
        ru: "Дело не в разрешениях: посмотрите на столбец «Срок действия».",
        es: "No es cosa de permisos: mirar la columna Caducidad.",
        fr: "Il ne s’agit pas de permissions : regardez la colonne Expiration.",
      },
      { en: "pveum user modify max@pve --expire 0" },
    ),
    solution: [run("pveum user modify max@pve --expire 0")],
  },
  {
    id: "nina",
    title: {
      en: "Nina can do everything",
      ja: "Nina は何でもできてしまう",
      ru: "Нина может всё",
      es: "Nina puede hacerlo todo",
      fr: "Nina peut tout faire",
    },
    task: {
      en: "Nina replaced the administrator for a week. She is to be an ordinary member of ops again.",
      ja: "Nina は 1 週間だけ管理者の代理をしました。普通の ops のメンバーに戻します。",
      ru: "Нина неделю замещала администратора. Она должна снова стать обычным участником ops.",
      es: "Nina sustituyó una semana al administrador. Debe volver a ser un miembro normal de ops.",
      fr: "Nina a remplacé l’administrateur pendant une semaine. Elle doit redevenir un membre ordinaire d’ops.",
    },
    at: USERS,
    goal: nina,
    hints: hints(
      {
        en: "Her groups in Users.",
        ja: "ユーザ画面の所属グループ。",
        ru: "Её группы в разделе «Пользователи».",
        es: "Sus grupos en Usuarios.",
        fr: "Ses groupes dans Utilisateurs.",
      },
      {
        en: "Administrator on / comes from a group that she is still in.",
        ja: "/ の Administrator は、まだ所属しているグループのものです。",
        ru: "Administrator на / даёт группа, в которой она всё ещё состоит.",
        es: "Administrator en / viene de un grupo en el que aún está.",
        fr: "Administrator sur / vient d’un groupe où elle est encore.",
      },
      { en: "pveum user modify nina@pve --groups ops" },
    ),
    solution: [run("pveum user modify nina@pve --groups ops")],
  },
  {
    id: "ivy",
    title: {
      en: "The intern sees everything",
      ja: "インターンにすべてが見える",
      ru: "Стажёр видит всё",
      es: "La persona en prácticas lo ve todo",
      fr: "La stagiaire voit tout",
    },
    task: {
      en: "Ivy is to look at VM 105 and at nothing else.",
      ja: "Ivy に見えるのは VM 105 だけにします。",
      ru: "Айви должна смотреть на ВМ 105 и больше ни на что.",
      es: "Ivy debe mirar la VM 105 y nada más.",
      fr: "Ivy doit consulter la VM 105 et rien d’autre.",
    },
    at: PERMISSIONS,
    goal: ivy,
    hints: hints(
      {
        en: "The entry of interns.",
        ja: "interns のエントリ。",
        ru: "Запись группы interns.",
        es: "La entrada de interns.",
        fr: "L’entrée du groupe interns.",
      },
      {
        en: "The role is right, the path is not.",
        ja: "ロールは正しいですが、パスが違います。",
        ru: "Роль верна, путь — нет.",
        es: "El rol es correcto; la ruta, no.",
        fr: "Le rôle est bon, le chemin non.",
      },
      {
        en: "pveum acl modify /vms/105 --groups interns --roles PVEAuditor; pveum acl delete / --groups interns --roles PVEAuditor",
      },
    ),
    solution: [
      run("pveum acl modify /vms/105 --groups interns --roles PVEAuditor"),
      run("pveum acl delete / --groups interns --roles PVEAuditor"),
    ],
  },
  {
    id: "olga",
    title: {
      en: "The auditor finds no machine",
      ja: "監査担当にマシンが見えない",
      ru: "Аудитор не находит ни одной машины",
      es: "La auditora no encuentra ninguna máquina",
      fr: "L’auditrice ne trouve aucune machine",
    },
    task: {
      en: "Olga is to look at every VM and to change none.",
      ja: "Olga はすべての VM を見られるが、何も変更できないようにします。",
      ru: "Ольга должна смотреть на все ВМ и не менять ни одной.",
      es: "Olga debe mirar todas las VM y no cambiar ninguna.",
      fr: "Olga doit consulter toutes les VM et n’en modifier aucune.",
    },
    at: PERMISSIONS,
    goal: olga,
    hints: hints(
      {
        en: "The entry of audit on /vms.",
        ja: "/vms の audit のエントリ。",
        ru: "Запись группы audit на /vms.",
        es: "La entrada de audit en /vms.",
        fr: "L’entrée du groupe audit sur /vms.",
      },
      {
        en: "It is valid for /vms itself and for nothing below.",
        ja: "/vms 自身にだけ有効で、その下には効いていません。",
        ru: "Она действует на сам /vms и ни на что ниже.",
        es: "Vale para la propia /vms y para nada de debajo.",
        fr: "Elle vaut pour /vms même et pour rien en dessous.",
      },
      { en: "pveum acl modify /vms --groups audit --roles PVEAuditor --propagate 1" },
    ),
    solution: [run("pveum acl modify /vms --groups audit --roles PVEAuditor --propagate 1")],
  },
];

const wanted = [
  ...["kim@pve", "lee@pve", "max@pve", "nina@pve"].flatMap((authid) => MACHINES.map((vmid) => ({ authid, path: `/vms/${vmid}`, roles: ["PVEVMUser"] }))),
  ...MACHINES.map((vmid) => ({ authid: "olga@pve", path: `/vms/${vmid}`, roles: ["PVEAuditor"] })),
  { authid: "ivy@pve", path: "/vms/105", roles: ["PVEAuditor"] },
];

/** What is wrong, person by person, and everybody's rights on the machines and on the root. */
export const lockoutScore: Score = {
  findings: people.map(({ id, goal, title }) => ({ id, left: not(goal), text: title })),
  rights: {
    authids: ["ivy@pve", "kim@pve", "lee@pve", "max@pve", "nina@pve", "olga@pve"],
    paths: ["/", "/nodes/pve", "/storage/local", ...MACHINES.map((vmid) => `/vms/${vmid}`)],
    wanted,
  },
};

export const lockoutMistakes: LessonData["mistakes"] = [
  {
    code: "stronger-instead",
    when: any(can("kim@pve", "VM.Allocate", "/vms/100"), can("lee@pve", "VM.Allocate", "/vms/100"), can("max@pve", "VM.Allocate", "/vms/100")),
    text: {
      en: "Somebody of ops may now remove machines. A stronger role drowns the reason instead of mending it: find the entry that takes away.",
      ja: "ops の誰かがマシンを削除できるようになっています。強いロールを付けても原因は残ります。権限を減らしているエントリを探してください。",
      ru: "Кто-то из ops теперь может удалять машины. Более сильная роль заглушает причину, а не устраняет её: найдите запись, которая отбирает.",
      es: "Alguien de ops puede ahora eliminar máquinas. Un rol más fuerte tapa la causa en vez de arreglarla: buscar la entrada que quita.",
      fr: "Quelqu’un d’ops peut maintenant supprimer des machines. Un rôle plus fort noie la cause au lieu de la corriger : trouvez l’entrée qui retire.",
    },
  },
  {
    code: "left-ops",
    when: not(all(member("ops", "kim@pve"), member("ops", "lee@pve"), member("ops", "max@pve"), member("ops", "nina@pve"))),
    text: {
      en: "One of Kim, Lee, Max and Nina is no longer in ops, where they all belong. In Users → Edit → Group (and with --groups) the whole list is set anew.",
      ja: "Kim、Lee、Max、Nina の誰かが ops から外れています。ユーザ → 編集 → グループ(と --groups)では、一覧全体が置き換わります。",
      ru: "Кто-то из Ким, Ли, Макса и Нины больше не состоит в ops, где им всем место. В Пользователи → Изменить → Группа (и с --groups) задаётся сразу весь список.",
      es: "Kim, Lee, Max o Nina ya no está en ops, donde deben estar los cuatro. En Usuarios → Editar → Grupo (y con --groups) se establece de nuevo la lista entera.",
      fr: "Kim, Lee, Max ou Nina n’est plus dans ops, où tous ont leur place. Dans Utilisateurs → Éditer → Groupe (et avec --groups), toute la liste est redéfinie.",
    },
  },
  {
    code: "group-locked-out",
    when: any(entry("/vms", "@ops", "NoAccess"), entry("/vms", "@interns", "NoAccess"), entry("/", "@interns", "NoAccess"), entry("/", "@admins", "NoAccess")),
    text: {
      en: "NoAccess on a group shuts out everybody in it. Where nobody grants anything, nothing has to be forbidden: remove the entry that grants too much.",
      ja: "グループに NoAccess を付けると全員が締め出されます。許可していなければ禁止する必要はありません。与えすぎているエントリを削除してください。",
      ru: "NoAccess на группе закрывает доступ всем её участникам. Где никто ничего не выдаёт, запрещать нечего: удалите запись, которая даёт лишнее.",
      es: "NoAccess en un grupo deja fuera a todos los que están en él. Donde nadie otorga nada, no hay nada que prohibir: eliminar la entrada que otorga demasiado.",
      fr: "NoAccess sur un groupe écarte tous ceux qui y sont. Là où personne n’accorde rien, rien n’est à interdire : supprimez l’entrée qui accorde trop.",
    },
  },
  {
    code: "user-disabled",
    when: any(
      ...["ivy@pve", "kim@pve", "lee@pve", "max@pve", "nina@pve", "olga@pve"].map((userid) => ({ kind: "trouble" as const, code: "user-disabled" as const, userid, path: "/vms" })),
    ),
    text: {
      en: "{{userid}} was disabled. That stops the person, not the fault.",
      ja: "{{userid}} が無効になっています。これでは人を止めただけで、原因は直っていません。",
      ru: "{{userid}}: пользователь отключён. Это останавливает человека, но не ошибку.",
      es: "{{userid}} se ha deshabilitado. Eso detiene a la persona, no el fallo.",
      fr: "{{userid}} a été désactivé. Cela arrête la personne, pas la faute.",
    },
  },
  {
    code: "auditor-works",
    when: any(can("olga@pve", "VM.PowerMgmt", "/vms/100"), can("olga@pve", "VM.Config.Options", "/vms/100")),
    text: {
      en: "Olga may now change machines. An auditor only looks: PVEAuditor, with Propagate.",
      ja: "Olga がマシンを変更できるようになっています。監査担当は見るだけです:PVEAuditor に「継承」を付けます。",
      ru: "Ольга теперь может менять машины. Аудитор только смотрит: PVEAuditor, с «Распространять».",
      es: "Olga puede ahora cambiar máquinas. Una auditora solo mira: PVEAuditor, con Propagar.",
      fr: "Olga peut maintenant modifier des machines. Une auditrice ne fait que regarder : PVEAuditor, avec Propager.",
    },
  },
];

/** Somebody sees nothing, somebody sees too much: find the reasons and mend them. */
export const lockout: LessonData = {
  id: "lockout",
  kind: "lesson",
  title: {
    en: "Who is locked out, who is let in?",
    ja: "締め出された人、入りすぎた人",
    ru: "Кому закрыто, кому открыто?",
    es: "¿Quién queda fuera, quién entra?",
    fr: "Qui est enfermé dehors, qui entre ?",
  },
  story: {
    en: "Monday morning, six calls. ops (Kim, Lee, Max, Nina) use all VMs with PVEVMUser; Olga audits; Ivy is an intern for VM 105. Nobody else is to have anything. Find the reason of each complaint and mend that, and nothing more.",
    ja: "月曜の朝、電話が 6 件。ops(Kim、Lee、Max、Nina)は PVEVMUser ですべての VM を使い、Olga は監査担当、Ivy は VM 105 のインターンです。ほかには何も必要ありません。それぞれの原因を見つけ、そこだけを直してください。",
    ru: "Утро понедельника, шесть звонков. ops (Ким, Ли, Макс, Нина) пользуются всеми ВМ с PVEVMUser; Ольга — аудитор; Айви — стажёр с ВМ 105. Больше ни у кого ничего быть не должно. Найдите причину каждой жалобы и устраните её, и ничего сверх того.",
    es: "Lunes por la mañana, seis llamadas. ops (Kim, Lee, Max, Nina) usa todas las VM con PVEVMUser; Olga audita; Ivy está en prácticas para la VM 105. Nadie más debe tener nada. Encontrar la causa de cada queja y arreglar eso, y nada más.",
    fr: "Lundi matin, six appels. ops (Kim, Lee, Max, Nina) utilise toutes les VM avec PVEVMUser ; Olga audite ; Ivy est stagiaire pour la VM 105. Personne d’autre ne doit rien avoir. Trouvez la cause de chaque plainte et corrigez celle-là, et rien de plus.",
  },
  world: lockoutWorld,
  steps: people,
  mistakes: lockoutMistakes,
  score: lockoutScore,
  summary: {
    text: {
      en: "Six reasons for “I see nothing” or “I see too much”: NoAccess, an own entry that replaces the group’s, an expired user, a forgotten membership, a path too high, and Propagate unticked.",
      ja: "「見えない」「見えすぎる」の原因は 6 つありました。NoAccess、グループを置き換える本人のエントリ、期限切れのユーザ、消し忘れた所属、高すぎるパス、「継承」の付け忘れです。",
      ru: "Шесть причин для «я ничего не вижу» и «я вижу слишком много»: NoAccess, собственная запись вместо групповой, истёкший срок пользователя, забытое членство, слишком высокий путь и снятое «Распространять».",
      es: "Seis causas de «no veo nada» o «veo demasiado»: NoAccess, una entrada propia que sustituye la del grupo, un usuario caducado, una pertenencia olvidada, una ruta demasiado alta y Propagar sin marcar.",
      fr: "Six raisons de dire « je ne vois rien » ou « je vois trop » : NoAccess, une entrée propre qui remplace celle du groupe, un utilisateur expiré, une appartenance oubliée, un chemin trop haut, et Propager décoché.",
    },
  },
};
