import type { LessonStep } from "./lesson";
import { PVE, SHELL, USERS } from "./tutorialNames";
import { all, any, entry, hints, login, PASSWORD, run, sees, userEnabled } from "./writing";

/** The second half: a login that only Proxmox VE knows, and the two compared. */
export const pveSteps: readonly LessonStep[] = [
  {
    id: "add-pve-user",
    title: {
      en: "Make the login vmuser-pve@pve",
      ja: "ログイン vmuser-pve@pve を作る",
      ru: "Создать пользователя vmuser-pve@pve",
      es: "Crear el usuario vmuser-pve@pve",
      fr: "Créer le compte vmuser-pve@pve",
    },
    task: {
      en: "Back as root@pam: Users → Add: user name vmuser-pve, realm Proxmox VE authentication server, a password, Enabled.",
      ja: "root@pam に戻り、ユーザ → 追加。ユーザ名 vmuser-pve、レルム Proxmox VE authentication server、パスワード、有効。",
      ru: "Снова как root@pam: Пользователи → Добавить: имя пользователя vmuser-pve, область Proxmox VE authentication server, пароль, Включено.",
      es: "De nuevo como root@pam: Usuarios → Agregar: nombre de usuario vmuser-pve, ámbito Proxmox VE authentication server, una contraseña, Habilitado.",
      fr: "De retour en tant que root@pam : Utilisateurs → Ajouter : nom d’utilisateur vmuser-pve, royaume Proxmox VE authentication server, un mot de passe, Activé.",
    },
    at: USERS,
    goal: all(userEnabled(PVE), { kind: "password", userid: PVE }),
    hints: hints(
      {
        en: "Datacenter → Permissions → Users, as root@pam.",
        ja: "root@pam でデータセンター → アクセス権限 → ユーザ。",
        ru: "Датацентр → Разрешения → Пользователи, как root@pam.",
        es: "Centro de datos → Permisos → Usuarios, como root@pam.",
        fr: "Centre de données → Permissions → Utilisateurs, en tant que root@pam.",
      },
      {
        en: "Realm pve keeps its passwords itself, so this login needs one, and no account on the host.",
        ja: "レルム pve はパスワードを自分で保存します。そのためこのログインにはパスワードが必要で、ホストのアカウントは不要です。",
        ru: "Область pve хранит пароли сама, поэтому этому пользователю нужен пароль, но не нужна учётная запись на хосте.",
        es: "El ámbito pve guarda él mismo sus contraseñas; por eso este usuario necesita una, y ninguna cuenta en el host.",
        fr: "Le royaume pve garde lui-même ses mots de passe ; ce compte en demande donc un, et aucun compte sur l’hôte.",
      },
      {
        en: "Add → User name vmuser-pve, Realm Proxmox VE authentication server, Password twice. Or: pveum user add vmuser-pve@pve, then pveum passwd vmuser-pve@pve",
        ja: "追加 → ユーザ名 vmuser-pve、レルム Proxmox VE authentication server、パスワードを 2 回。または pveum user add vmuser-pve@pve、続けて pveum passwd vmuser-pve@pve",
        ru: "Добавить → Имя пользователя vmuser-pve, Область Proxmox VE authentication server, дважды Пароль. Или: pveum user add vmuser-pve@pve, затем pveum passwd vmuser-pve@pve",
        es: "Agregar → Nombre de usuario vmuser-pve, Ámbito Proxmox VE authentication server, Contraseña dos veces. O bien: pveum user add vmuser-pve@pve, después pveum passwd vmuser-pve@pve",
        fr: "Ajouter → Nom d’utilisateur vmuser-pve, royaume Proxmox VE authentication server, deux fois le mot de passe. Ou : pveum user add vmuser-pve@pve, puis pveum passwd vmuser-pve@pve",
      },
    ),
    solution: [run(`pveum user add ${PVE}`), run(`pveum passwd ${PVE}`, PASSWORD, PASSWORD)],
  },
  {
    id: "grant-pve-user",
    title: {
      en: "Give it VM 101",
      ja: "VM 101 を使えるようにする",
      ru: "Дать ему ВМ 101",
      es: "Otorgarle la VM 101",
      fr: "Lui donner la VM 101",
    },
    task: {
      en: "User Permission: path /vms/101, role PVEVMUser.",
      ja: "ユーザのアクセス権限:パス /vms/101、ロール PVEVMUser。",
      ru: "Разрешение пользователя: путь /vms/101, роль PVEVMUser.",
      es: "Permiso de usuario: ruta /vms/101, rol PVEVMUser.",
      fr: "Permission d’utilisateur : chemin /vms/101, rôle PVEVMUser.",
    },
    at: "/guest/101/permissions",
    goal: entry("/vms/101", PVE, "PVEVMUser"),
    hints: hints(
      {
        en: "VM 101 → Permissions.",
        ja: "VM 101 → アクセス権限。",
        ru: "ВМ 101 → Разрешения.",
        es: "VM 101 → Permisos.",
        fr: "VM 101 → Permissions.",
      },
      {
        en: "The same as before, with the other VM and the other login.",
        ja: "前と同じ手順を、別の VM と別のログインで行います。",
        ru: "То же, что и раньше, но с другой ВМ и другим пользователем.",
        es: "Lo mismo que antes, con la otra VM y el otro usuario.",
        fr: "Comme avant, avec l’autre VM et l’autre compte.",
      },
      {
        en: "Add → User Permission: Path /vms/101, User vmuser-pve@pve, Role PVEVMUser.",
        ja: "追加 → ユーザのアクセス権限:パス /vms/101、ユーザ vmuser-pve@pve、ロール PVEVMUser。",
        ru: "Добавить → Разрешение пользователя: Путь /vms/101, Пользователь vmuser-pve@pve, Роль PVEVMUser.",
        es: "Agregar → Permiso de usuario: Ruta /vms/101, Usuario vmuser-pve@pve, Rol PVEVMUser.",
        fr: "Ajouter → Permission d’utilisateur : chemin /vms/101, utilisateur vmuser-pve@pve, rôle PVEVMUser.",
      },
    ),
    solution: [run(`pveum acl modify /vms/101 --users ${PVE} --roles PVEVMUser`)],
  },
  {
    id: "log-in-pve",
    title: {
      en: "Log in as vmuser-pve@pve",
      ja: "vmuser-pve@pve でログインする",
      ru: "Войти как vmuser-pve@pve",
      es: "Iniciar sesión como vmuser-pve@pve",
      fr: "Se connecter en tant que vmuser-pve@pve",
    },
    task: {
      en: "Log in with realm Proxmox VE authentication server. Only VM 101 is in the tree.",
      ja: "レルム Proxmox VE authentication server でログインします。ツリーには VM 101 だけが表示されます。",
      ru: "Войдите с областью Proxmox VE authentication server. В дереве только ВМ 101.",
      es: "Iniciar sesión con el ámbito Proxmox VE authentication server. En el árbol solo está la VM 101.",
      fr: "Connectez-vous avec le royaume Proxmox VE authentication server. Seule la VM 101 est dans l’arborescence.",
    },
    goal: all({ kind: "logged-in", userid: PVE }, sees(PVE, "101")),
    hints: hints(
      {
        en: "Log out, then the login window.",
        ja: "ログアウトして、ログイン画面へ。",
        ru: "Выйдите, затем окно входа.",
        es: "Cerrar la sesión, después la ventana de inicio de sesión.",
        fr: "Déconnectez-vous, puis la fenêtre de connexion.",
      },
      {
        en: "Another realm, another place where the password is kept.",
        ja: "レルムが違えば、パスワードの保存先も違います。",
        ru: "Другая область — другое место хранения пароля.",
        es: "Otro ámbito, otro lugar donde se guarda la contraseña.",
        fr: "Un autre royaume, un autre lieu où le mot de passe est gardé.",
      },
      {
        en: "User name vmuser-pve, the password that you gave in Users, Realm Proxmox VE authentication server.",
        ja: "ユーザ名 vmuser-pve、ユーザ画面で設定したパスワード、レルム Proxmox VE authentication server。",
        ru: "Имя пользователя vmuser-pve, пароль, заданный в «Пользователях», Область Proxmox VE authentication server.",
        es: "Nombre de usuario vmuser-pve, la contraseña dada en Usuarios, Ámbito Proxmox VE authentication server.",
        fr: "Nom d’utilisateur vmuser-pve, le mot de passe que vous avez donné dans Utilisateurs, royaume Proxmox VE authentication server.",
      },
    ),
    solution: [login(PVE)],
  },
  {
    id: "compare-on-host",
    title: {
      en: "Compare on the host",
      ja: "ホストで比べる",
      ru: "Сравнить на хосте",
      es: "Comparar en el host",
      fr: "Comparer sur l’hôte",
    },
    task: {
      en: "In the node’s shell as root: id vmuser-pve says “no such user”, while id vmuser-pam or su - vmuser-pam works. A login of realm pve is no account of the host.",
      ja: "ノードのシェル(root)で id vmuser-pve は「no such user」となり、id vmuser-pam や su - vmuser-pam は成功します。レルム pve のログインはホストのアカウントではありません。",
      ru: "В оболочке узла под root: id vmuser-pve отвечает «no such user», а id vmuser-pam или su - vmuser-pam работает. Пользователь области pve — не учётная запись хоста.",
      es: "En la shell del nodo como root: id vmuser-pve dice «no such user», mientras que id vmuser-pam o su - vmuser-pam funcionan. Un usuario del ámbito pve no es una cuenta del host.",
      fr: "Dans le shell du nœud, en tant que root : id vmuser-pve dit « no such user », tandis que id vmuser-pam ou su - vmuser-pam fonctionne. Un compte du royaume pve n’est pas un compte de l’hôte.",
    },
    at: SHELL,
    goal: any(
      { kind: "command", words: "id vmuser-pve" },
      { kind: "host-login", user: "vmuser-pam", via: "su" },
      { kind: "command", words: "id vmuser-pam", afterLoginOf: PVE },
    ),
    hints: hints(
      {
        en: "The shell of the node pve, as root@pam.",
        ja: "root@pam でノード pve のシェル。",
        ru: "Оболочка узла pve, как root@pam.",
        es: "La shell del nodo pve, como root@pam.",
        fr: "Le shell du nœud pve, en tant que root@pam.",
      },
      {
        en: "Ask the host about both names.",
        ja: "両方の名前をホストに尋ねます。",
        ru: "Спросите хост про оба имени.",
        es: "Preguntar al host por ambos nombres.",
        fr: "Interrogez l’hôte sur les deux noms.",
      },
      {
        en: "Type id vmuser-pam, then id vmuser-pve.",
        ja: "id vmuser-pam、続けて id vmuser-pve と入力します。",
        ru: "Введите id vmuser-pam, затем id vmuser-pve.",
        es: "Escribir id vmuser-pam y después id vmuser-pve.",
        fr: "Saisissez id vmuser-pam, puis id vmuser-pve.",
      },
    ),
    predict: {
      question: {
        en: "What will id vmuser-pve say on the host?",
        ja: "ホストで id vmuser-pve を実行すると何と表示されますか。",
        ru: "Что ответит id vmuser-pve на хосте?",
        es: "¿Qué dirá id vmuser-pve en el host?",
        fr: "Que dira id vmuser-pve sur l’hôte ?",
      },
      options: [
        { id: "uid", text: { en: "uid=1001(vmuser-pve) …" } },
        { id: "none", text: { en: "no such user" }, right: true },
      ],
      explanation: {
        en: "Users of realm pve live in Proxmox VE’s own files. The host does not know them: they cannot use SSH or su.",
        ja: "レルム pve のユーザは Proxmox VE 自身のファイルにあります。ホストはそれを知らないので、SSH や su は使えません。",
        ru: "Пользователи области pve живут в собственных файлах Proxmox VE. Хост их не знает: SSH и su для них закрыты.",
        es: "Los usuarios del ámbito pve viven en archivos propios de Proxmox VE. El host no los conoce: no pueden usar SSH ni su.",
        fr: "Les utilisateurs du royaume pve vivent dans les fichiers de Proxmox VE. L’hôte ne les connaît pas : ils ne peuvent utiliser ni SSH ni su.",
      },
    },
    solution: [run("id vmuser-pam"), run("id vmuser-pve")],
  },
];
