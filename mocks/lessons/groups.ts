import type { LessonData } from "./lesson";
import { all, any, can, exists, expect, hints, login, member, not, PASSWORD, run, sees } from "./writing";

const WEB = ["101", "102", "103", "106"];
const TEST = ["104", "105", "106"];
const PERMISSIONS = "/datacenter/permissions";

const machine = (vmid: number, name: string) => ({ vmid, name });
const user = (name: string, first: string) => `user:${name}@pve:1:0:${first}::::`;

/** Users into groups, permissions to groups: a shorter list with the same effect. */
export const groups: LessonData = {
  id: "groups",
  kind: "lesson",
  title: {
    en: "From many entries to two groups",
    ja: "たくさんのエントリから 2 つのグループへ",
    ru: "От множества записей к двум группам",
    es: "De muchas entradas a dos grupos",
    fr: "De nombreuses entrées à deux groupes",
  },
  story: {
    en: "Four people use six VMs, and every permission was granted person by person: fourteen entries. Anna and Ben run the web shop (101, 102, 103), Chiyo and Dai test (104, 105), and all of them use the wiki (106). Put them in groups, so that the list gets short and nobody sees more or less than before.",
    ja: "4 人が 6 台の VM を使っていますが、アクセス権限は 1 人ずつ付けられていて、エントリは 14 件あります。Anna と Ben は Web ショップ(101、102、103)、Chiyo と Dai はテスト(104、105)を担当し、wiki(106)は全員が使います。グループにまとめて、誰の見える範囲も変えずに一覧を短くしてください。",
    ru: "Четыре человека пользуются шестью ВМ, и каждое разрешение выдано лично: четырнадцать записей. Анна и Бен ведут интернет-магазин (101, 102, 103), Тиё и Дай тестируют (104, 105), а вики (106) нужна всем. Соберите их в группы, чтобы список стал коротким и никто не видел ни больше, ни меньше прежнего.",
    es: "Cuatro personas usan seis VM, y cada permiso se otorgó persona a persona: catorce entradas. Anna y Ben llevan la tienda web (101, 102, 103), Chiyo y Dai prueban (104, 105), y todos usan la wiki (106). Hay que ponerlos en grupos, para que la lista sea corta y nadie vea más ni menos que antes.",
    fr: "Quatre personnes utilisent six VM, et chaque permission a été accordée personne par personne : quatorze entrées. Anna et Ben tiennent la boutique en ligne (101, 102, 103), Chiyo et Dai testent (104, 105), et tous utilisent le wiki (106). Mettez-les dans des groupes, pour que la liste raccourcisse et que personne ne voie plus ou moins qu’avant.",
  },
  world: {
    nodes: [{ name: "pve" }],
    guests: [
      machine(101, "shop-1"),
      machine(102, "shop-2"),
      machine(103, "shop-db"),
      machine(104, "test-1"),
      machine(105, "test-2"),
      machine(106, "wiki"),
    ],
    userCfg: [
      user("anna", "Anna"),
      user("ben", "Ben"),
      user("chiyo", "Chiyo"),
      user("dai", "Dai"),
      "user:root@pam:1:0::::::",
      ...["101", "102", "103"].map((vmid) => `acl:1:/vms/${vmid}:anna@pve,ben@pve:PVEVMUser:`),
      ...["104", "105"].map((vmid) => `acl:1:/vms/${vmid}:chiyo@pve,dai@pve:PVEVMUser:`),
      "acl:1:/vms/106:anna@pve,ben@pve,chiyo@pve,dai@pve:PVEVMUser:",
    ],
    passwords: ["root@pam", "anna@pve", "ben@pve", "chiyo@pve", "dai@pve"].map((userid) => ({ userid, password: PASSWORD })),
  },
  steps: [
    {
      id: "make-groups",
      title: {
        en: "Make the groups web and test",
        ja: "グループ web と test を作る",
        ru: "Создать группы web и test",
        es: "Crear los grupos web y test",
        fr: "Créer les groupes web et test",
      },
      task: {
        en: "Make a group web with Anna and Ben, and a group test with Chiyo and Dai.",
        ja: "グループ web に Anna と Ben、グループ test に Chiyo と Dai を入れます。",
        ru: "Создайте группу web с Анной и Беном и группу test с Тиё и Даем.",
        es: "Crear un grupo web con Anna y Ben, y un grupo test con Chiyo y Dai.",
        fr: "Créez un groupe web avec Anna et Ben, et un groupe test avec Chiyo et Dai.",
      },
      at: "/datacenter/groups",
      goal: all(member("web", "anna@pve"), member("web", "ben@pve"), member("test", "chiyo@pve"), member("test", "dai@pve")),
      hints: hints(
        {
          en: "Datacenter → Permissions → Groups, then Users.",
          ja: "データセンター → アクセス権限 → グループ、続けてユーザ。",
          ru: "Датацентр → Разрешения → Группы, затем Пользователи.",
          es: "Centro de datos → Permisos → Grupos, después Usuarios.",
          fr: "Centre de données → Permissions → Groupes, puis Utilisateurs.",
        },
        {
          en: "A group is only a name; who is in it is set at the user.",
          ja: "グループは名前だけです。誰が入るかはユーザ側で設定します。",
          ru: "Группа — это только имя; кто в ней состоит, задаётся у пользователя.",
          es: "Un grupo es solo un nombre; quién está en él se establece en el usuario.",
          fr: "Un groupe n’est qu’un nom ; qui en fait partie se règle chez l’utilisateur.",
        },
        {
          en: "Groups → Create: web, then test. Users → anna → Edit → Group: web. Or: pveum group add web; pveum user modify anna@pve --groups web",
          ja: "グループ → 作成:web、続けて test。ユーザ → anna → 編集 → グループ:web。または pveum group add web; pveum user modify anna@pve --groups web",
          ru: "Группы → Создать: web, затем test. Пользователи → anna → Изменить → Группа: web. Или: pveum group add web; pveum user modify anna@pve --groups web",
          es: "Grupos → Crear: web, después test. Usuarios → anna → Editar → Grupo: web. O bien: pveum group add web; pveum user modify anna@pve --groups web",
          fr: "Groupes → Créer : web, puis test. Utilisateurs → anna → Éditer → Groupe : web. Ou : pveum group add web; pveum user modify anna@pve --groups web",
        },
      ),
      solution: [
        run("pveum group add web --comment 'Web shop'"),
        run("pveum group add test --comment 'Testers'"),
        run("pveum user modify anna@pve --groups web"),
        run("pveum user modify ben@pve --groups web"),
        run("pveum user modify chiyo@pve --groups test"),
        run("pveum user modify dai@pve --groups test"),
      ],
    },
    {
      id: "grant-groups",
      title: {
        en: "Grant to the groups",
        ja: "グループにアクセス権限を付ける",
        ru: "Выдать права группам",
        es: "Otorgar a los grupos",
        fr: "Accorder aux groupes",
      },
      task: {
        en: "Give web the role PVEVMUser on 101, 102, 103 and 106, and test on 104, 105 and 106. Leave the people’s own entries for now.",
        ja: "web に 101、102、103、106、test に 104、105、106 のロール PVEVMUser を付けます。個人のエントリはまだ残しておきます。",
        ru: "Дайте web роль PVEVMUser на 101, 102, 103 и 106, а test — на 104, 105 и 106. Личные записи пока оставьте.",
        es: "Otorgar a web el rol PVEVMUser en 101, 102, 103 y 106, y a test en 104, 105 y 106. Dejar por ahora las entradas propias de las personas.",
        fr: "Donnez à web le rôle PVEVMUser sur 101, 102, 103 et 106, et à test sur 104, 105 et 106. Laissez pour l’instant les entrées propres des personnes.",
      },
      at: PERMISSIONS,
      goal: all(sees("@web", ...WEB), sees("@test", ...TEST), ...WEB.map((vmid) => can("@web", "VM.PowerMgmt", `/vms/${vmid}`)), ...TEST.map((vmid) => can("@test", "VM.PowerMgmt", `/vms/${vmid}`))),
      hints: hints(
        {
          en: "Datacenter → Permissions → Add → Group Permission.",
          ja: "データセンター → アクセス権限 → 追加 → グループのアクセス権限。",
          ru: "Датацентр → Разрешения → Добавить → Разрешение группы.",
          es: "Centro de datos → Permisos → Agregar → Permiso de grupo.",
          fr: "Centre de données → Permissions → Ajouter → Permission de groupe.",
        },
        {
          en: "The same paths and role as the people have, once per group.",
          ja: "個人と同じパスとロールを、グループごとに 1 回ずつ付けます。",
          ru: "Те же пути и та же роль, что у людей, но один раз на группу.",
          es: "Las mismas rutas y el mismo rol que tienen las personas, una vez por grupo.",
          fr: "Les mêmes chemins et le même rôle que les personnes, une fois par groupe.",
        },
        {
          en: "pveum acl modify /vms/101 --groups web --roles PVEVMUser, and so on; the wiki takes both: --groups web,test",
          ja: "pveum acl modify /vms/101 --groups web --roles PVEVMUser のように続けます。wiki は両方です:--groups web,test",
          ru: "pveum acl modify /vms/101 --groups web --roles PVEVMUser и так далее; вики получают обе: --groups web,test",
          es: "pveum acl modify /vms/101 --groups web --roles PVEVMUser, y así sucesivamente; la wiki lleva ambos: --groups web,test",
          fr: "pveum acl modify /vms/101 --groups web --roles PVEVMUser, et ainsi de suite ; le wiki prend les deux : --groups web,test",
        },
      ),
      predict: {
        question: {
          en: "Anna now has an entry of her own on /vms/101, and her group has one too. Which one counts for her?",
          ja: "今、/vms/101 には Anna 自身のエントリとグループのエントリがあります。Anna に効くのはどちらですか。",
          ru: "Теперь у Анны есть собственная запись на /vms/101 и такая же у её группы. Какая из них для неё действует?",
          es: "Anna tiene ahora una entrada propia en /vms/101, y su grupo también. ¿Cuál cuenta para ella?",
          fr: "Anna a maintenant une entrée propre sur /vms/101, et son groupe en a une aussi. Laquelle compte pour elle ?",
        },
        options: [
          { id: "both", text: {
            en: "Both: the roles add up",
            ja: "両方(ロールが合算される)",
            ru: "Обе: роли складываются",
            es: "Ambas: los roles se suman",
            fr: "Les deux : les rôles s’additionnent",
          } },
          { id: "user", text: {
            en: "Only her own",
            ja: "本人のエントリだけ",
            ru: "Только её собственная",
            es: "Solo la suya propia",
            fr: "Seulement la sienne",
          }, right: true },
          { id: "group", text: {
            en: "Only the group’s",
            ja: "グループのエントリだけ",
            ru: "Только групповая",
            es: "Solo la del grupo",
            fr: "Seulement celle du groupe",
          } },
        ],
        explanation: {
          en: "On one path an entry for the user replaces those of the user’s groups. As long as the old entries stand, the group’s have no effect on these people: so the old ones must go.",
          ja: "同じパスでは、ユーザ自身のエントリがグループのエントリに優先します。古いエントリが残っている間、グループのエントリはこの人たちには効きません。そのため古いものは削除が必要です。",
          ru: "На одном пути запись пользователя заменяет записи его групп. Пока старые записи на месте, групповые на этих людей не действуют, поэтому старые надо убрать.",
          es: "En una misma ruta, una entrada para el usuario sustituye las de sus grupos. Mientras existan las entradas antiguas, las del grupo no tienen efecto para estas personas: por eso las antiguas deben desaparecer.",
          fr: "Sur un même chemin, une entrée pour l’utilisateur remplace celles de ses groupes. Tant que les anciennes entrées subsistent, celles du groupe n’ont pas d’effet pour ces personnes : les anciennes doivent donc partir.",
        },
      },
      solution: [
        ...["101", "102", "103"].map((vmid) => run(`pveum acl modify /vms/${vmid} --groups web --roles PVEVMUser`)),
        ...["104", "105"].map((vmid) => run(`pveum acl modify /vms/${vmid} --groups test --roles PVEVMUser`)),
        run("pveum acl modify /vms/106 --groups web,test --roles PVEVMUser"),
      ],
    },
    {
      id: "remove-own",
      title: {
        en: "Remove the people’s own entries",
        ja: "個人のエントリを削除する",
        ru: "Удалить личные записи",
        es: "Eliminar las entradas propias de las personas",
        fr: "Supprimer les entrées propres des personnes",
      },
      task: {
        en: "Remove the fourteen entries of single users. Everybody must still be able to do exactly what they could at the start.",
        ja: "ユーザ個人の 14 件のエントリを削除します。全員ができることは開始時とまったく同じでなければなりません。",
        ru: "Удалите четырнадцать записей отдельных пользователей. Каждый должен по-прежнему мочь ровно то, что мог вначале.",
        es: "Eliminar las catorce entradas de usuarios sueltos. Todos deben poder seguir haciendo exactamente lo que podían al principio.",
        fr: "Supprimez les quatorze entrées d’utilisateurs seuls. Chacun doit encore pouvoir faire exactement ce qu’il pouvait au début.",
      },
      at: PERMISSIONS,
      goal: all(
        { kind: "entries", of: "user", atMost: 0 },
        { kind: "entries", atMost: 7 },
        { kind: "as-before", compare: "rights", except: ["eva@pve"] },
      ),
      hints: hints(
        {
          en: "Datacenter → Permissions, the rows of users.",
          ja: "データセンター → アクセス権限、ユーザの行。",
          ru: "Датацентр → Разрешения, строки пользователей.",
          es: "Centro de datos → Permisos, las filas de usuarios.",
          fr: "Centre de données → Permissions, les lignes d’utilisateurs.",
        },
        {
          en: "Select all rows of users and remove them together.",
          ja: "ユーザの行をすべて選んで、まとめて削除します。",
          ru: "Отметьте все строки пользователей и удалите их вместе.",
          es: "Seleccionar todas las filas de usuarios y eliminarlas juntas.",
          fr: "Sélectionnez toutes les lignes d’utilisateurs et supprimez-les ensemble.",
        },
        {
          en: "pveum acl delete /vms/101 --users anna@pve,ben@pve --roles PVEVMUser, and so on for each VM.",
          ja: "pveum acl delete /vms/101 --users anna@pve,ben@pve --roles PVEVMUser のように VM ごとに実行します。",
          ru: "pveum acl delete /vms/101 --users anna@pve,ben@pve --roles PVEVMUser и так далее для каждой ВМ.",
          es: "pveum acl delete /vms/101 --users anna@pve,ben@pve --roles PVEVMUser, y así con cada VM.",
          fr: "pveum acl delete /vms/101 --users anna@pve,ben@pve --roles PVEVMUser, et ainsi de suite pour chaque VM.",
        },
      ),
      solution: [
        ...["101", "102", "103"].map((vmid) => run(`pveum acl delete /vms/${vmid} --users anna@pve,ben@pve --roles PVEVMUser`)),
        ...["104", "105"].map((vmid) => run(`pveum acl delete /vms/${vmid} --users chiyo@pve,dai@pve --roles PVEVMUser`)),
        run("pveum acl delete /vms/106 --users anna@pve,ben@pve,chiyo@pve,dai@pve --roles PVEVMUser"),
      ],
    },
    {
      id: "new-colleague",
      title: {
        en: "Eva joins the web team",
        ja: "Eva が Web チームに加わる",
        ru: "В команду web приходит Ева",
        es: "Eva entra en el equipo web",
        fr: "Eva rejoint l’équipe web",
      },
      task: {
        en: "Make the user eva@pve with a password, as a member of web, without any new permission. Log in as her: four VMs are there.",
        ja: "ユーザ eva@pve をパスワード付きで作り、web のメンバーにします。アクセス権限は追加しません。Eva でログインすると、4 台の VM が見えます。",
        ru: "Создайте пользователя eva@pve с паролем, участника web, без новых разрешений. Войдите под её именем: видны четыре ВМ.",
        es: "Crear el usuario eva@pve con contraseña, como miembro de web, sin ningún permiso nuevo. Iniciar sesión como ella: hay cuatro VM.",
        fr: "Créez l’utilisateur eva@pve avec un mot de passe, comme membre de web, sans nouvelle permission. Connectez-vous avec ce compte : quatre VM sont là.",
      },
      at: "/datacenter/users",
      goal: all({ kind: "logged-in", userid: "eva@pve" }, sees("eva@pve", ...WEB), { kind: "entries", atMost: 7 }),
      hints: hints(
        {
          en: "Datacenter → Permissions → Users → Add.",
          ja: "データセンター → アクセス権限 → ユーザ → 追加。",
          ru: "Датацентр → Разрешения → Пользователи → Добавить.",
          es: "Centro de datos → Permisos → Usuarios → Agregar.",
          fr: "Centre de données → Permissions → Utilisateurs → Ajouter.",
        },
        {
          en: "The membership alone brings everything that the group may do.",
          ja: "メンバーになるだけで、グループに許可されたことがすべてできるようになります。",
          ru: "Всё, что может группа, даёт уже само членство.",
          es: "La pertenencia por sí sola trae todo lo que puede el grupo.",
          fr: "L’appartenance seule apporte tout ce que le groupe peut.",
        },
        {
          en: "User name eva, realm Proxmox VE authentication server, a password, Group: web. Then log in as eva@pve.",
          ja: "ユーザ名 eva、レルム Proxmox VE authentication server、パスワード、グループ:web。その後 eva@pve でログインします。",
          ru: "Имя пользователя eva, область Proxmox VE authentication server, пароль, Группа: web. Затем войдите как eva@pve.",
          es: "Nombre de usuario eva, ámbito Proxmox VE authentication server, una contraseña, Grupo: web. Después iniciar sesión como eva@pve.",
          fr: "Nom d’utilisateur eva, royaume Proxmox VE authentication server, un mot de passe, Groupe : web. Puis connectez-vous en tant que eva@pve.",
        },
      ),
      predict: {
        question: {
          en: "How many entries does Eva need?",
          ja: "Eva にはエントリがいくつ必要ですか。",
          ru: "Сколько записей нужно Еве?",
          es: "¿Cuántas entradas necesita Eva?",
          fr: "De combien d’entrées Eva a-t-elle besoin ?",
        },
        options: [
          { id: "none", text: { en: "None", ja: "不要", ru: "Ни одной", es: "Ninguna", fr: "Aucune" }, right: true },
          { id: "one", text: { en: "One", ja: "1 件", ru: "Одна", es: "Una", fr: "Une" } },
          { id: "four", text: {
            en: "Four, one for each VM",
            ja: "VM ごとに 4 件",
            ru: "Четыре, по одной на ВМ",
            es: "Cuatro, una por cada VM",
            fr: "Quatre, une par VM",
          } },
        ],
        explanation: {
          en: "Her group has them already.",
          ja: "グループにすでにエントリがあるからです。",
          ru: "Они уже есть у её группы.",
          es: "Su grupo ya las tiene.",
          fr: "Son groupe les a déjà.",
        },
      },
      solution: [
        expect("none"),
        run("pveum user add eva@pve --groups web"),
        run("pveum passwd eva@pve", PASSWORD, PASSWORD),
        login("eva@pve"),
      ],
    },
  ],
  mistakes: [
    {
      code: "removed-too-early",
      when: { kind: "differs", compare: "guests", way: "lost" },
      text: {
        en: "{{userid}} no longer sees {{guests}}. Either the group lacks a permission there, or {{userid}} is not in the group. Undo, or grant to the group first.",
        ja: "{{userid}} に {{guests}} が見えなくなりました。グループにそのアクセス権限がないか、{{userid}} がグループに入っていません。元に戻すか、先にグループに付けてください。",
        ru: "{{userid}} больше не видит {{guests}}. Либо у группы нет там разрешения, либо {{userid}} в ней не состоит. Отмените шаг или сначала выдайте право группе.",
        es: "{{userid}} ya no ve {{guests}}. O al grupo le falta allí un permiso, o {{userid}} no está en el grupo. Deshacer, u otorgar antes al grupo.",
        fr: "{{userid}} ne voit plus {{guests}}. Soit il y manque une permission au groupe, soit {{userid}} n’est pas dans le groupe. Défaites, ou accordez d’abord au groupe.",
      },
    },
    {
      code: "sees-more",
      when: { kind: "differs", compare: "guests", way: "gained", except: ["eva@pve"] },
      text: {
        en: "{{userid}} now also sees {{guests}}. A permission on / or /vms reaches every VM: grant on the single VMs.",
        ja: "{{userid}} に {{guests}} も見えるようになりました。/ や /vms のアクセス権限はすべての VM に及びます。VM ごとに付けてください。",
        ru: "{{userid}} теперь видит и {{guests}}. Разрешение на / или /vms действует на все ВМ: выдавайте его на отдельных ВМ.",
        es: "{{userid}} ve ahora también {{guests}}. Un permiso en / o /vms alcanza a todas las VM: otorgar en cada VM.",
        fr: "{{userid}} voit maintenant aussi {{guests}}. Une permission sur / ou /vms atteint toutes les VM : accordez sur chaque VM.",
      },
    },
    {
      code: "role-too-strong",
      when: any(can("@web", "VM.Allocate", "/vms/101"), can("@test", "VM.Allocate", "/vms/104")),
      text: {
        en: "The group’s role lets its members remove VMs. Before, people had PVEVMUser; give the group the same.",
        ja: "グループのロールでは、メンバーが VM を削除できてしまいます。元は PVEVMUser でした。グループにも同じロールを付けてください。",
        ru: "Роль группы позволяет её участникам удалять ВМ. Раньше у людей была PVEVMUser; дайте группе её же.",
        es: "El rol del grupo permite a sus miembros eliminar VM. Antes las personas tenían PVEVMUser; otorgar al grupo lo mismo.",
        fr: "Le rôle du groupe permet à ses membres de supprimer des VM. Avant, les personnes avaient PVEVMUser ; donnez la même chose au groupe.",
      },
    },
    {
      code: "group-empty",
      when: any(
        all(exists("group", "web"), can("@web", "VM.Audit", "/vms/101"), not(any(member("web", "anna@pve"), member("web", "ben@pve")))),
        all(exists("group", "test"), can("@test", "VM.Audit", "/vms/104"), not(any(member("test", "chiyo@pve"), member("test", "dai@pve")))),
      ),
      text: {
        en: "A group has permissions and none of its people is in it: they would lose everything with their own entries. Add the members in Users → Edit → Group.",
        ja: "アクセス権限はあるのに担当者が 1 人も入っていないグループがあります。個人のエントリを消すと全員が何もできなくなります。ユーザ → 編集 → グループでメンバーを追加してください。",
        ru: "У группы есть разрешения, но никого из её людей в ней нет: вместе с личными записями они потеряли бы всё. Добавьте участников в Пользователи → Изменить → Группа.",
        es: "Un grupo tiene permisos y no está en él nadie de los suyos: lo perderían todo con sus entradas propias. Agregar los miembros en Usuarios → Editar → Grupo.",
        fr: "Un groupe a des permissions et aucune de ses personnes n’y est : elles perdraient tout avec leurs propres entrées. Ajoutez les membres dans Utilisateurs → Éditer → Groupe.",
      },
    },
  ],
  summary: {
    text: {
      en: "Fourteen entries became seven, with the same effect for everybody, and a new colleague needs none. Grant to groups; keep entries for single users for exceptions, for they replace the group’s on the same path.",
      ja: "14 件のエントリが 7 件になり、全員への効果は同じです。新しい同僚にはエントリが不要です。アクセス権限はグループに付けましょう。ユーザ個人のエントリは同じパスのグループのエントリに優先するため、例外のときだけ使います。",
      ru: "Из четырнадцати записей стало семь, для всех ничего не изменилось, а новому коллеге не нужно ни одной. Выдавайте права группам; записи отдельных пользователей оставьте для исключений: на том же пути они заменяют групповые.",
      es: "Catorce entradas se han convertido en siete, con el mismo efecto para todos, y una nueva compañera no necesita ninguna. Otorgar a grupos; reservar las entradas de usuarios sueltos para excepciones, pues sustituyen las del grupo en la misma ruta.",
      fr: "Quatorze entrées sont devenues sept, avec le même effet pour tous, et une nouvelle collègue n’en demande aucune. Accordez aux groupes ; gardez les entrées d’utilisateurs seuls pour les exceptions, car elles remplacent celles du groupe sur le même chemin.",
    },
  },
};
