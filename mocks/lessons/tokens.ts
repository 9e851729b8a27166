import type { LessonData } from "./lesson";
import { tokensMistakes } from "./tokensMistakes";
import { all, can, cannot, entry, expect, hints, not, PASSWORD, run, userExists } from "./writing";

const PERMISSIONS = "/datacenter/permissions";
const TOKENS = "/datacenter/tokens";
const NEVER = 4_102_444_800;
const USER = "backup@pve";
const TOKEN = "backup@pve!nightly";

/** A token that can back up and nothing else. */
export const tokens: LessonData = {
  id: "tokens",
  kind: "lesson",
  title: {
    en: "A token for the backup script",
    ja: "バックアップスクリプト用のトークン",
    ru: "Токен для скрипта резервного копирования",
    es: "Un token para el script de copias",
    fr: "Un jeton pour le script de sauvegarde",
  },
  story: {
    en: "A script makes backups every night, and logs in with root’s password, which therefore lies in a file on three machines. Give it a token that can back up the VMs to the storage backup-nfs and nothing else. A token can be withdrawn without changing a password, and it never can more than its user.",
    ja: "毎晩バックアップを取るスクリプトが root のパスワードでログインしているため、3 台のマシンのファイルに root のパスワードが書かれています。VM を backup-nfs へバックアップすることだけができるトークンを渡しましょう。トークンはパスワードを変えずに取り消せます。また、できることがユーザを超えることはありません。",
    ru: "Скрипт каждую ночь делает резервные копии и входит с паролем root, который поэтому лежит в файле на трёх машинах. Дайте скрипту токен, который может копировать ВМ в хранилище backup-nfs и больше ничего. Токен можно отозвать, не меняя пароля, и он никогда не может больше своего пользователя.",
    es: "Un script hace copias de seguridad cada noche e inicia sesión con la contraseña de root, que por eso está en un archivo en tres máquinas. Hay que darle un token que pueda copiar las VM en el almacenamiento backup-nfs y nada más. Un token se puede retirar sin cambiar ninguna contraseña, y nunca puede más que su usuario.",
    fr: "Un script fait des sauvegardes chaque nuit et se connecte avec le mot de passe de root, qui se trouve donc dans un fichier sur trois machines. Donnez-lui un jeton qui peut sauvegarder les VM sur le stockage backup-nfs et rien d’autre. Un jeton se retire sans changer de mot de passe, et il ne peut jamais plus que son utilisateur.",
  },
  world: {
    nodes: [{ name: "pve" }],
    guests: [
      { vmid: 100, name: "web" },
      { vmid: 101, name: "db" },
    ],
    storages: [{ name: "backup-nfs", content: ["backup"] }],
    userCfg: ["user:root@pam:1:0::::::"],
    passwords: [{ userid: "root@pam", password: PASSWORD }],
  },
  steps: [
    {
      id: "make-role",
      title: {
        en: "Make a role for backups",
        ja: "バックアップ用のロールを作る",
        ru: "Создать роль для резервных копий",
        es: "Crear un rol para copias",
        fr: "Créer un rôle pour les sauvegardes",
      },
      task: {
        en: "Make a role BackupOnly with VM.Audit and VM.Backup.",
        ja: "特権 VM.Audit と VM.Backup を持つロール BackupOnly を作ります。",
        ru: "Создайте роль BackupOnly с VM.Audit и VM.Backup.",
        es: "Crear un rol BackupOnly con VM.Audit y VM.Backup.",
        fr: "Créez un rôle BackupOnly avec VM.Audit et VM.Backup.",
      },
      at: "/datacenter/roles",
      goal: { kind: "role-is", roleid: "BackupOnly", privileges: ["VM.Audit", "VM.Backup"] },
      hints: hints(
        {
          en: "Datacenter → Permissions → Roles → Create.",
          ja: "データセンター → アクセス権限 → ロール → 作成。",
          ru: "Датацентр → Разрешения → Роли → Создать.",
          es: "Centro de datos → Permisos → Roles → Crear.",
          fr: "Centre de données → Permissions → Rôles → Créer.",
        },
        {
          en: "The smallest built-in role with VM.Backup is PVEVMUser, which also may switch machines off.",
          ja: "VM.Backup を含む最小の組み込みロールは PVEVMUser ですが、マシンの停止もできてしまいます。",
          ru: "Наименьшая встроенная роль с VM.Backup — PVEVMUser, а она позволяет ещё и выключать машины.",
          es: "El rol integrado más pequeño con VM.Backup es PVEVMUser, que también puede apagar máquinas.",
          fr: "Le plus petit rôle intégré avec VM.Backup est PVEVMUser, qui permet aussi d’éteindre les machines.",
        },
        { en: 'pveum role add BackupOnly --privs "VM.Audit VM.Backup"' },
      ),
      solution: [run('pveum role add BackupOnly --privs "VM.Audit VM.Backup"')],
    },
    {
      id: "make-user",
      title: {
        en: "Make the user backup@pve",
        ja: "ユーザ backup@pve を作る",
        ru: "Создать пользователя backup@pve",
        es: "Crear el usuario backup@pve",
        fr: "Créer l’utilisateur backup@pve",
      },
      task: {
        en: "Make backup@pve and give it BackupOnly on /vms and PVEDatastoreUser on /storage/backup-nfs.",
        ja: "backup@pve を作り、/vms に BackupOnly、/storage/backup-nfs に PVEDatastoreUser を付けます。",
        ru: "Создайте backup@pve и дайте ему BackupOnly на /vms и PVEDatastoreUser на /storage/backup-nfs.",
        es: "Crear backup@pve y otorgarle BackupOnly en /vms y PVEDatastoreUser en /storage/backup-nfs.",
        fr: "Créez backup@pve et donnez-lui BackupOnly sur /vms et PVEDatastoreUser sur /storage/backup-nfs.",
      },
      at: PERMISSIONS,
      goal: all(
        userExists(USER),
        can(USER, "VM.Backup", "/vms/100"),
        can(USER, "VM.Backup", "/vms/101"),
        can(USER, "Datastore.AllocateSpace", "/storage/backup-nfs"),
        cannot(USER, "VM.PowerMgmt", "/vms/100"),
        cannot(USER, "Datastore.Allocate", "/storage/backup-nfs"),
      ),
      hints: hints(
        {
          en: "Users → Add, then Permissions → Add → User Permission, twice.",
          ja: "ユーザ → 追加、続けてアクセス権限 → 追加 → ユーザのアクセス権限を 2 回。",
          ru: "Пользователи → Добавить, затем Разрешения → Добавить → Разрешение пользователя, дважды.",
          es: "Usuarios → Agregar, después Permisos → Agregar → Permiso de usuario, dos veces.",
          fr: "Utilisateurs → Ajouter, puis Permissions → Ajouter → Permission d’utilisateur, deux fois.",
        },
        {
          en: "A token belongs to a user and can at most what the user can. It needs no password to be used.",
          ja: "トークンはユーザに属し、できることは最大でもユーザと同じです。使うのにユーザのパスワードは要りません。",
          ru: "Токен принадлежит пользователю и может не больше него. Чтобы им пользоваться, пароль не нужен.",
          es: "Un token pertenece a un usuario y puede como mucho lo que puede el usuario. Usarlo no requiere contraseña.",
          fr: "Un jeton appartient à un utilisateur et peut au plus ce que peut l’utilisateur. Il n’a pas besoin de mot de passe pour servir.",
        },
        {
          en: "pveum user add backup@pve; pveum acl modify /vms --users backup@pve --roles BackupOnly; pveum acl modify /storage/backup-nfs --users backup@pve --roles PVEDatastoreUser",
        },
      ),
      solution: [
        run(`pveum user add ${USER} --comment "Nightly backup"`),
        run(`pveum acl modify /vms --users ${USER} --roles BackupOnly`),
        run(`pveum acl modify /storage/backup-nfs --users ${USER} --roles PVEDatastoreUser`),
      ],
    },
    {
      id: "make-token",
      title: {
        en: "Make the token nightly",
        ja: "トークン nightly を作る",
        ru: "Создать токен nightly",
        es: "Crear el token nightly",
        fr: "Créer le jeton nightly",
      },
      task: {
        en: "Make the token nightly of backup@pve with privilege separation and an expiry date.",
        ja: "backup@pve のトークン nightly を、特権の分離と有効期限を付けて作ります。",
        ru: "Создайте токен nightly пользователя backup@pve с разделением привилегий и сроком действия.",
        es: "Crear el token nightly de backup@pve con separación de privilegios y fecha de caducidad.",
        fr: "Créez le jeton nightly de backup@pve avec séparation de privilèges et une date d’expiration.",
      },
      at: TOKENS,
      goal: { kind: "token", tokenid: TOKEN, privsep: true, expires: true },
      hints: hints(
        {
          en: "Datacenter → Permissions → API Tokens → Add.",
          ja: "データセンター → アクセス権限 → API トークン → 追加。",
          ru: "Датацентр → Разрешения → Токены API → Добавить.",
          es: "Centro de datos → Permisos → Tokens de API → Agregar.",
          fr: "Centre de données → Permissions → Jetons d’API → Ajouter.",
        },
        {
          en: "With privilege separation the token has entries of its own. Its secret is shown only once.",
          ja: "特権の分離を使うと、トークンは自分のエントリを持ちます。シークレットは一度しか表示されません。",
          ru: "С разделением привилегий у токена есть собственные записи. Его секрет показывается один раз.",
          es: "Con separación de privilegios, el token tiene entradas propias. Su secreto se muestra una sola vez.",
          fr: "Avec la séparation de privilèges, le jeton a ses propres entrées. Son secret n’est affiché qu’une fois.",
        },
        { en: `pveum user token add backup@pve nightly --privsep 1 --expire ${NEVER}` },
      ),
      predict: {
        question: {
          en: "The token is new and has privilege separation. What can it do right now?",
          ja: "特権の分離を付けた新しいトークンは、今何ができますか。",
          ru: "Токен новый, с разделением привилегий. Что он может прямо сейчас?",
          es: "El token es nuevo y tiene separación de privilegios. ¿Qué puede hacer ahora mismo?",
          fr: "Le jeton est neuf et a la séparation de privilèges. Que peut-il faire pour l’instant ?",
        },
        options: [
          { id: "user", text: {
            en: "What backup@pve can",
            ja: "backup@pve と同じこと",
            ru: "То же, что backup@pve",
            es: "Lo que puede backup@pve",
            fr: "Ce que peut backup@pve",
          } },
          { id: "nothing", text: { en: "Nothing", ja: "何もできない", ru: "Ничего", es: "Nada", fr: "Rien" }, right: true },
          { id: "read", text: {
            en: "Only read",
            ja: "読み取りだけ",
            ru: "Только читать",
            es: "Solo leer",
            fr: "Seulement lire",
          } },
        ],
        explanation: {
          en: "A separated token begins with nothing. It needs entries of its own, and of those only what its user may do as well counts.",
          ja: "特権を分離したトークンには最初は何の権限もありません。自分のエントリが必要で、そのうちユーザにも許可されているものだけが有効になります。",
          ru: "Токен с разделением начинает с пустого места. Ему нужны собственные записи, и из них учитывается только то, что может и его пользователь.",
          es: "Un token separado empieza sin nada. Necesita entradas propias, y de ellas solo cuenta lo que su usuario también puede.",
          fr: "Un jeton séparé commence sans rien. Il a besoin d’entrées propres, et parmi elles ne compte que ce que son utilisateur peut aussi.",
        },
      },
      solution: [expect("nothing"), run(`pveum user token add ${USER} nightly --privsep 1 --expire ${NEVER} --comment "Backup script"`)],
    },
    {
      id: "grant-token",
      title: {
        en: "Let the token back up",
        ja: "トークンにバックアップを許可する",
        ru: "Дать токену делать копии",
        es: "Permitir al token hacer copias",
        fr: "Laisser le jeton sauvegarder",
      },
      task: {
        en: "Give the token the same two roles on the same two paths.",
        ja: "トークンにも同じ 2 つのパスで同じ 2 つのロールを付けます。",
        ru: "Дайте токену те же две роли на тех же двух путях.",
        es: "Otorgar al token los mismos dos roles en las mismas dos rutas.",
        fr: "Donnez au jeton les deux mêmes rôles sur les deux mêmes chemins.",
      },
      at: PERMISSIONS,
      goal: all(
        can(TOKEN, "VM.Backup", "/vms/100"),
        can(TOKEN, "VM.Backup", "/vms/101"),
        can(TOKEN, "Datastore.AllocateSpace", "/storage/backup-nfs"),
        cannot(TOKEN, "VM.PowerMgmt", "/vms/100"),
        { kind: "token", tokenid: TOKEN, privsep: true },
      ),
      hints: hints(
        {
          en: "Permissions → Add → API Token Permission.",
          ja: "アクセス権限 → 追加 → API トークンのアクセス権限。",
          ru: "Разрешения → Добавить → Разрешение токена API.",
          es: "Permisos → Agregar → Permiso de token de API.",
          fr: "Permissions → Ajouter → Permission de jeton d’API.",
        },
        {
          en: "The subject is now backup@pve!nightly, not the user.",
          ja: "対象はユーザではなく backup@pve!nightly です。",
          ru: "Теперь речь о backup@pve!nightly, а не о пользователе.",
          es: "El sujeto es ahora backup@pve!nightly, no el usuario.",
          fr: "Le sujet est maintenant backup@pve!nightly, pas l’utilisateur.",
        },
        {
          en: "pveum acl modify /vms --tokens backup@pve!nightly --roles BackupOnly; the same on /storage/backup-nfs with PVEDatastoreUser. In the shell put the token’s name in single quotes.",
          ja: "pveum acl modify /vms --tokens backup@pve!nightly --roles BackupOnly。/storage/backup-nfs にも PVEDatastoreUser を付けます。シェルではトークン名を引用符 ' で囲みます。",
          ru: "pveum acl modify /vms --tokens backup@pve!nightly --roles BackupOnly; то же на /storage/backup-nfs с PVEDatastoreUser. В оболочке берите имя токена в одинарные кавычки.",
          es: "pveum acl modify /vms --tokens backup@pve!nightly --roles BackupOnly; lo mismo en /storage/backup-nfs con PVEDatastoreUser. En la shell, poner el nombre del token entre comillas simples.",
          fr: "pveum acl modify /vms --tokens backup@pve!nightly --roles BackupOnly; de même sur /storage/backup-nfs avec PVEDatastoreUser. Dans le shell, mettez le nom du jeton entre apostrophes.",
        },
      ),
      solution: [
        run(`pveum acl modify /vms --tokens '${TOKEN}' --roles BackupOnly`),
        run(`pveum acl modify /storage/backup-nfs --tokens '${TOKEN}' --roles PVEDatastoreUser`),
      ],
    },
    {
      id: "never-more",
      title: {
        en: "Try to give it more",
        ja: "それ以上を与えてみる",
        ru: "Попробовать дать больше",
        es: "Intentar darle más",
        fr: "Essayer de lui donner plus",
      },
      task: {
        en: "Give the token PVEVMAdmin on /vms, and look at what it can do now. Then take that entry away again.",
        ja: "トークンに /vms の PVEVMAdmin を付け、何ができるか確かめます。その後、そのエントリを削除します。",
        ru: "Дайте токену PVEVMAdmin на /vms и посмотрите, что он теперь может. Потом уберите эту запись.",
        es: "Otorgar al token PVEVMAdmin en /vms y mirar qué puede hacer ahora. Después volver a quitar esa entrada.",
        fr: "Donnez au jeton PVEVMAdmin sur /vms, et regardez ce qu’il peut maintenant. Retirez ensuite cette entrée.",
      },
      at: PERMISSIONS,
      once: true,
      goal: all({ kind: "predicted", step: "never-more" }, entry("/vms", TOKEN, "PVEVMAdmin")),
      hints: hints(
        {
          en: "Permissions → Add → API Token Permission.",
          ja: "アクセス権限 → 追加 → API トークンのアクセス権限。",
          ru: "Разрешения → Добавить → Разрешение токена API.",
          es: "Permisos → Agregar → Permiso de token de API.",
          fr: "Permissions → Ajouter → Permission de jeton d’API.",
        },
        {
          en: "pveum user token permissions backup@pve nightly shows what is left after the cut.",
          ja: "pveum user token permissions backup@pve nightly で、実際に有効な権限が表示されます。",
          ru: "pveum user token permissions backup@pve nightly показывает, что осталось после урезания.",
          es: "pveum user token permissions backup@pve nightly muestra lo que queda tras el recorte.",
          fr: "pveum user token permissions backup@pve nightly montre ce qui reste après la coupe.",
        },
        {
          en: "Answer the question, then: pveum acl modify /vms --tokens backup@pve!nightly --roles PVEVMAdmin",
          ja: "質問に答えてから:pveum acl modify /vms --tokens backup@pve!nightly --roles PVEVMAdmin",
          ru: "Ответьте на вопрос, затем: pveum acl modify /vms --tokens backup@pve!nightly --roles PVEVMAdmin",
          es: "Responder a la pregunta y después: pveum acl modify /vms --tokens backup@pve!nightly --roles PVEVMAdmin",
          fr: "Répondez à la question, puis : pveum acl modify /vms --tokens backup@pve!nightly --roles PVEVMAdmin",
        },
      ),
      predict: {
        question: {
          en: "The token gets PVEVMAdmin on /vms, its user still has BackupOnly. Can the token remove VM 100?",
          ja: "トークンに /vms の PVEVMAdmin を付けます。ユーザは BackupOnly のままです。トークンは VM 100 を削除できますか。",
          ru: "Токен получает PVEVMAdmin на /vms, у его пользователя по-прежнему BackupOnly. Может ли токен удалить ВМ 100?",
          es: "El token recibe PVEVMAdmin en /vms; su usuario sigue teniendo BackupOnly. ¿Puede el token eliminar la VM 100?",
          fr: "Le jeton reçoit PVEVMAdmin sur /vms, son utilisateur a toujours BackupOnly. Le jeton peut-il supprimer la VM 100 ?",
        },
        options: [
          { id: "yes", text: { en: "Yes", ja: "はい", ru: "Да", es: "Sí", fr: "Oui" } },
          { id: "no", text: { en: "No", ja: "いいえ", ru: "Нет", es: "No", fr: "Non" }, right: true },
        ],
        explanation: {
          en: "A token’s rights are cut with its user’s: VM.Allocate is not among those of backup@pve. The entry is dead weight, and becomes dangerous the day somebody gives the user more.",
          ja: "トークンの権限はユーザの権限との共通部分になります。backup@pve に VM.Allocate はありません。このエントリは無意味ですが、ユーザの権限が増えた日に危険なものになります。",
          ru: "Права токена урезаются до прав пользователя: VM.Allocate среди прав backup@pve нет. Запись — мёртвый груз и станет опасной в день, когда пользователю дадут больше.",
          es: "Los derechos de un token se recortan con los de su usuario: VM.Allocate no está entre los de backup@pve. La entrada es peso muerto, y se vuelve peligrosa el día que alguien otorgue más al usuario.",
          fr: "Les droits d’un jeton sont coupés par ceux de son utilisateur : VM.Allocate n’est pas parmi ceux de backup@pve. L’entrée est un poids mort, et devient dangereuse le jour où quelqu’un donne plus à l’utilisateur.",
        },
      },
      solution: [
        expect("no"),
        run(`pveum acl modify /vms --tokens '${TOKEN}' --roles PVEVMAdmin`),
        run(`pveum user token permissions ${USER} nightly`),
      ],
    },
    {
      id: "clean-up",
      title: {
        en: "Take it away again",
        ja: "元に戻す",
        ru: "Убрать это снова",
        es: "Volver a quitarla",
        fr: "La retirer",
      },
      task: {
        en: "Remove the entry with PVEVMAdmin.",
        ja: "PVEVMAdmin のエントリを削除します。",
        ru: "Удалите запись с PVEVMAdmin.",
        es: "Eliminar la entrada con PVEVMAdmin.",
        fr: "Supprimez l’entrée avec PVEVMAdmin.",
      },
      at: PERMISSIONS,
      goal: all(not(entry("/vms", TOKEN, "PVEVMAdmin")), entry("/vms", TOKEN, "BackupOnly"), { kind: "predicted", step: "never-more" }),
      hints: hints(
        {
          en: "Datacenter → Permissions.",
          ja: "データセンター → アクセス権限。",
          ru: "Датацентр → Разрешения.",
          es: "Centro de datos → Permisos.",
          fr: "Centre de données → Permissions.",
        },
        {
          en: "The entry of the token on /vms with role PVEVMAdmin.",
          ja: "/vms のトークンのエントリのうち、ロールが PVEVMAdmin のもの。",
          ru: "Запись токена на /vms с ролью PVEVMAdmin.",
          es: "La entrada del token en /vms con el rol PVEVMAdmin.",
          fr: "L’entrée du jeton sur /vms avec le rôle PVEVMAdmin.",
        },
        { en: "pveum acl delete /vms --tokens backup@pve!nightly --roles PVEVMAdmin" },
      ),
      solution: [run(`pveum acl delete /vms --tokens '${TOKEN}' --roles PVEVMAdmin`)],
    },
  ],
  mistakes: tokensMistakes,
  summary: {
    text: {
      en: "A token with privilege separation can what its own entries say and its user can as well. The script needs no password any more; a stolen token can back up machines and nothing else, and ends by itself.",
      ja: "特権を分離したトークンは、自分のエントリとユーザの権限の両方にあることだけができます。スクリプトにパスワードは不要になり、盗まれてもバックアップしかできず、期限が来れば使えなくなります。",
      ru: "Токен с разделением привилегий может то, что говорят его записи и что может и его пользователь. Пароль скрипту больше не нужен; украденный токен может только копировать машины, и срок его кончится сам.",
      es: "Un token con separación de privilegios puede lo que dicen sus propias entradas y su usuario también puede. El script ya no necesita contraseña; un token robado puede hacer copias de máquinas y nada más, y termina por sí solo.",
      fr: "Un jeton avec séparation de privilèges peut ce que disent ses propres entrées et que son utilisateur peut aussi. Le script n’a plus besoin de mot de passe ; un jeton volé peut sauvegarder des machines et rien d’autre, et prend fin de lui-même.",
    },
  },
};
