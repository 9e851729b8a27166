import type { LessonData } from "./lesson";
import { all, any, can, entry, exists, expect, hints, login, not, PASSWORD, read, run } from "./writing";

const HELP = "help@pve";
const ROLE = "VM_Power-only";
const PERMISSIONS = "/datacenter/permissions";
const ROLES = "/datacenter/roles";

/** A role of one's own, and why a machine that may be started need not be listed. */
export const customRole: LessonData = {
  id: "custom-role",
  kind: "lesson",
  title: { en: "A role of your own", ja: "独自のロールを作る", ru: "Своя роль", es: "Un rol propio", fr: "Un rôle à soi" },
  story: {
    en: "The helpdesk is to start and stop machines and look at their screens, no more. PVEVMUser also lets them make backups and change discs. Make a smaller role, and find out what one forgets when making one.",
    ja: "ヘルプデスクにはマシンの起動・停止と画面の確認だけをしてもらいます。PVEVMUser ではバックアップやディスクの交換もできてしまいます。もっと小さなロールを作り、ロール作りで忘れやすいことを見つけてください。",
    ru: "Служба поддержки должна запускать и останавливать машины и смотреть на их экраны, не больше. PVEVMUser позволяет ещё делать резервные копии и менять диски. Создайте роль поменьше и узнайте, что при этом забывают.",
    es: "El servicio de ayuda debe iniciar y detener máquinas y mirar sus pantallas, nada más. PVEVMUser también permite hacer copias de seguridad y cambiar discos. Hay que crear un rol más pequeño y descubrir qué se olvida al crearlo.",
    fr: "L’assistance doit démarrer et arrêter des machines et regarder leurs écrans, rien de plus. PVEVMUser lui permet aussi de faire des sauvegardes et de changer les disques du lecteur. Créez un rôle plus petit, et découvrez ce qu’on oublie en le créant.",
  },
  world: {
    nodes: [{ name: "pve" }],
    guests: [
      { vmid: 100, name: "web" },
      { vmid: 101, name: "mail" },
      { vmid: 102, name: "files", kind: "lxc" },
    ],
    userCfg: ["user:help@pve:1:0:Help:Desk::::", "user:root@pam:1:0::::::", "acl:1:/vms:help@pve:PVEVMUser:"],
    passwords: [
      { userid: "root@pam", password: PASSWORD },
      { userid: HELP, password: PASSWORD },
    ],
  },
  steps: [
    {
      id: "make-role",
      title: {
        en: "Make the role VM_Power-only",
        ja: "ロール VM_Power-only を作る",
        ru: "Создать роль VM_Power-only",
        es: "Crear el rol VM_Power-only",
        fr: "Créer le rôle VM_Power-only",
      },
      task: {
        en: "Make a role VM_Power-only with the privileges VM.PowerMgmt and VM.Console.",
        ja: "特権 VM.PowerMgmt と VM.Console を持つロール VM_Power-only を作ります。",
        ru: "Создайте роль VM_Power-only с привилегиями VM.PowerMgmt и VM.Console.",
        es: "Crear un rol VM_Power-only con los privilegios VM.PowerMgmt y VM.Console.",
        fr: "Créez un rôle VM_Power-only avec les privilèges VM.PowerMgmt et VM.Console.",
      },
      at: ROLES,
      once: true,
      goal: any(
        { kind: "role-is", roleid: ROLE, privileges: ["VM.Console", "VM.PowerMgmt"] },
        { kind: "role-is", roleid: ROLE, privileges: ["VM.Audit", "VM.Console", "VM.PowerMgmt"] },
      ),
      hints: hints(
        {
          en: "Datacenter → Permissions → Roles.",
          ja: "データセンター → アクセス権限 → ロール。",
          ru: "Датацентр → Разрешения → Роли.",
          es: "Centro de datos → Permisos → Roles.",
          fr: "Centre de données → Permissions → Rôles.",
        },
        {
          en: "A role is a list of privileges under one name.",
          ja: "ロールは特権の一覧に名前を付けたものです。",
          ru: "Роль — это список привилегий под одним именем.",
          es: "Un rol es una lista de privilegios bajo un nombre.",
          fr: "Un rôle est une liste de privilèges sous un seul nom.",
        },
        {
          en: 'Roles → Create: Name VM_Power-only, Privileges VM.Console and VM.PowerMgmt. Or: pveum role add VM_Power-only --privs "VM.PowerMgmt VM.Console"',
          ja: 'ロール → 作成:名前 VM_Power-only、特権 VM.Console と VM.PowerMgmt。または pveum role add VM_Power-only --privs "VM.PowerMgmt VM.Console"',
          ru: "Роли → Создать: Имя VM_Power-only, Привилегии VM.Console и VM.PowerMgmt. Или: pveum role add VM_Power-only --privs \"VM.PowerMgmt VM.Console\"",
          es: "Roles → Crear: Nombre VM_Power-only, Privilegios VM.Console y VM.PowerMgmt. O bien: pveum role add VM_Power-only --privs \"VM.PowerMgmt VM.Console\"",
          fr: "Rôles → Créer : nom VM_Power-only, privilèges VM.Console et VM.PowerMgmt. Ou : pveum role add VM_Power-only --privs \"VM.PowerMgmt VM.Console\"",
        },
      ),
      solution: [run(`pveum role add ${ROLE} --privs "VM.PowerMgmt VM.Console"`)],
    },
    {
      id: "swap-role",
      title: {
        en: "Give it to the helpdesk instead",
        ja: "ヘルプデスクのロールを入れ替える",
        ru: "Отдать её службе поддержки",
        es: "Otorgarlo en su lugar al servicio de ayuda",
        fr: "Le donner à l’assistance à la place",
      },
      task: {
        en: "On /vms, give help@pve the new role and take PVEVMUser away.",
        ja: "/vms で help@pve に新しいロールを付け、PVEVMUser を外します。",
        ru: "На /vms дайте help@pve новую роль и отберите PVEVMUser.",
        es: "En /vms, otorgar a help@pve el rol nuevo y quitarle PVEVMUser.",
        fr: "Sur /vms, donnez le nouveau rôle à help@pve et retirez-lui PVEVMUser.",
      },
      at: PERMISSIONS,
      goal: all(entry("/vms", HELP, ROLE), not(entry("/vms", HELP, "PVEVMUser"))),
      hints: hints(
        {
          en: "Datacenter → Permissions.",
          ja: "データセンター → アクセス権限。",
          ru: "Датацентр → Разрешения.",
          es: "Centro de datos → Permisos.",
          fr: "Centre de données → Permissions.",
        },
        {
          en: "Two entries on one path add up: the old one must go.",
          ja: "同じパスの 2 つのエントリは合算されます。古いほうを外す必要があります。",
          ru: "Две записи на одном пути складываются: старую надо убрать.",
          es: "Dos entradas en una misma ruta se suman: la antigua debe desaparecer.",
          fr: "Deux entrées sur un même chemin s’additionnent : l’ancienne doit partir.",
        },
        {
          en: "pveum acl modify /vms --users help@pve --roles VM_Power-only, then pveum acl delete /vms --users help@pve --roles PVEVMUser",
          ja: "pveum acl modify /vms --users help@pve --roles VM_Power-only、続けて pveum acl delete /vms --users help@pve --roles PVEVMUser",
          ru: "pveum acl modify /vms --users help@pve --roles VM_Power-only, затем pveum acl delete /vms --users help@pve --roles PVEVMUser",
          es: "pveum acl modify /vms --users help@pve --roles VM_Power-only, después pveum acl delete /vms --users help@pve --roles PVEVMUser",
          fr: "pveum acl modify /vms --users help@pve --roles VM_Power-only, puis pveum acl delete /vms --users help@pve --roles PVEVMUser",
        },
      ),
      solution: [
        run(`pveum acl modify /vms --users ${HELP} --roles ${ROLE}`),
        run(`pveum acl delete /vms --users ${HELP} --roles PVEVMUser`),
      ],
    },
    {
      id: "look",
      title: {
        en: "Log in as the helpdesk",
        ja: "ヘルプデスクでログインする",
        ru: "Войти как служба поддержки",
        es: "Iniciar sesión como el servicio de ayuda",
        fr: "Se connecter comme l’assistance",
      },
      task: {
        en: "Log in as help@pve and look at the tree.",
        ja: "help@pve でログインし、ツリーを見ます。",
        ru: "Войдите как help@pve и посмотрите на дерево.",
        es: "Iniciar sesión como help@pve y mirar el árbol.",
        fr: "Connectez-vous en tant que help@pve et regardez l’arborescence.",
      },
      goal: { kind: "logged-in", userid: HELP, after: "swap-role" },
      hints: hints(
        {
          en: "Log out, then the login window.",
          ja: "ログアウトして、ログイン画面へ。",
          ru: "Выйдите, затем окно входа.",
          es: "Cerrar la sesión, después la ventana de inicio de sesión.",
          fr: "Déconnectez-vous, puis la fenêtre de connexion.",
        },
        {
          en: "The login is of realm pve; its password is training.",
          ja: "このログインはレルム pve で、パスワードは training です。",
          ru: "Учётная запись из области pve; её пароль — training.",
          es: "El usuario es del ámbito pve; su contraseña es training.",
          fr: "Le compte est du royaume pve ; son mot de passe est training.",
        },
        {
          en: "User name help, password training, realm Proxmox VE authentication server. Then come back as root@pam.",
          ja: "ユーザ名 help、パスワード training、レルム Proxmox VE authentication server。その後 root@pam に戻ります。",
          ru: "Имя пользователя help, пароль training, область Proxmox VE authentication server. Затем вернитесь как root@pam.",
          es: "Nombre de usuario help, contraseña training, ámbito Proxmox VE authentication server. Después volver como root@pam.",
          fr: "Nom d’utilisateur help, mot de passe training, royaume Proxmox VE authentication server. Revenez ensuite en tant que root@pam.",
        },
      ),
      predict: {
        question: {
          en: "What will help@pve find in the tree?",
          ja: "help@pve のツリーには何が表示されますか。",
          ru: "Что help@pve увидит в дереве?",
          es: "¿Qué encontrará help@pve en el árbol?",
          fr: "Que trouvera help@pve dans l’arborescence ?",
        },
        options: [
          { id: "three", text: {
            en: "All three machines",
            ja: "3 台すべて",
            ru: "Все три машины",
            es: "Las tres máquinas",
            fr: "Les trois machines",
          } },
          { id: "grey", text: {
            en: "Three machines without names",
            ja: "名前のない 3 台",
            ru: "Три машины без имён",
            es: "Tres máquinas sin nombre",
            fr: "Trois machines sans nom",
          } },
          { id: "none", text: {
            en: "No machine at all",
            ja: "1 台も表示されない",
            ru: "Ни одной машины",
            es: "Ninguna máquina",
            fr: "Aucune machine",
          }, right: true },
        ],
        explanation: {
          en: "The tree lists what VM.Audit lets one see. The helpdesk may start VM 100, but nobody shows it to them.",
          ja: "ツリーに表示されるのは VM.Audit があるものだけです。ヘルプデスクは VM 100 を起動できるのに、その VM が表示されません。",
          ru: "В дереве есть то, что позволяет видеть VM.Audit. Служба поддержки может запустить ВМ 100, но никто её ей не показывает.",
          es: "El árbol muestra lo que VM.Audit deja ver. El servicio de ayuda puede iniciar la VM 100, pero nada se la muestra.",
          fr: "L’arborescence liste ce que VM.Audit laisse voir. L’assistance peut démarrer la VM 100, mais rien ne la lui montre.",
        },
      },
      solution: [expect("none"), login(HELP)],
    },
    {
      id: "add-audit",
      title: {
        en: "Add what is missing",
        ja: "足りない特権を加える",
        ru: "Добавить недостающее",
        es: "Agregar lo que falta",
        fr: "Ajouter ce qui manque",
      },
      task: {
        en: "Add the one privilege to the role that makes the machines visible.",
        ja: "マシンが表示されるように、ロールに特権を 1 つ加えます。",
        ru: "Добавьте в роль ту единственную привилегию, которая делает машины видимыми.",
        es: "Agregar al rol el único privilegio que hace visibles las máquinas.",
        fr: "Ajoutez au rôle le seul privilège qui rend les machines visibles.",
      },
      at: ROLES,
      goal: all({ kind: "role-is", roleid: ROLE, privileges: ["VM.Audit", "VM.Console", "VM.PowerMgmt"] }, can(HELP, "VM.Audit", "/vms/100")),
      hints: hints(
        {
          en: "Datacenter → Permissions → Roles → VM_Power-only.",
          ja: "データセンター → アクセス権限 → ロール → VM_Power-only。",
          ru: "Датацентр → Разрешения → Роли → VM_Power-only.",
          es: "Centro de datos → Permisos → Roles → VM_Power-only.",
          fr: "Centre de données → Permissions → Rôles → VM_Power-only.",
        },
        {
          en: "Seeing is a privilege of its own: VM.Audit.",
          ja: "「見る」ことも独立した特権です:VM.Audit。",
          ru: "Видеть — это отдельная привилегия: VM.Audit.",
          es: "Ver es un privilegio propio: VM.Audit.",
          fr: "Voir est un privilège à part : VM.Audit.",
        },
        {
          en: "Edit the role and tick VM.Audit too. Or: pveum role modify VM_Power-only --privs VM.Audit --append",
          ja: "ロールを編集して VM.Audit にもチェックを入れます。または pveum role modify VM_Power-only --privs VM.Audit --append",
          ru: "Измените роль и отметьте ещё VM.Audit. Или: pveum role modify VM_Power-only --privs VM.Audit --append",
          es: "Editar el rol y marcar también VM.Audit. O bien: pveum role modify VM_Power-only --privs VM.Audit --append",
          fr: "Éditez le rôle et cochez aussi VM.Audit. Ou : pveum role modify VM_Power-only --privs VM.Audit --append",
        },
      ),
      solution: [run(`pveum role modify ${ROLE} --privs VM.Audit --append`)],
    },
    {
      id: "look-again",
      title: {
        en: "Look again",
        ja: "もう一度見る",
        ru: "Посмотреть снова",
        es: "Mirar otra vez",
        fr: "Regarder de nouveau",
      },
      task: {
        en: "Log in as help@pve once more and open VM 100.",
        ja: "もう一度 help@pve でログインし、VM 100 を開きます。",
        ru: "Ещё раз войдите как help@pve и откройте ВМ 100.",
        es: "Iniciar sesión una vez más como help@pve y abrir la VM 100.",
        fr: "Connectez-vous encore une fois en tant que help@pve et ouvrez la VM 100.",
      },
      at: "/guest/100/summary",
      goal: { kind: "opened-guest", userid: HELP, vmid: "100", after: "add-audit" },
      hints: hints(
        {
          en: "The tree of help@pve.",
          ja: "help@pve のツリー。",
          ru: "Дерево help@pve.",
          es: "El árbol de help@pve.",
          fr: "L’arborescence de help@pve.",
        },
        {
          en: "Now all three machines are listed.",
          ja: "今度は 3 台とも表示されます。",
          ru: "Теперь видны все три машины.",
          es: "Ahora aparecen las tres máquinas.",
          fr: "Maintenant les trois machines sont listées.",
        },
        {
          en: "Log in as help@pve and click VM 100.",
          ja: "help@pve でログインし、VM 100 をクリックします。",
          ru: "Войдите как help@pve и щёлкните ВМ 100.",
          es: "Iniciar sesión como help@pve y hacer clic en la VM 100.",
          fr: "Connectez-vous en tant que help@pve et cliquez sur la VM 100.",
        },
      ),
      solution: [login(HELP), read(HELP, "/nodes/pve/qemu/100/config")],
    },
  ],
  mistakes: [
    {
      code: "reserved-name",
      when: any(
        { kind: "command", words: "pveum role add PVE_Power-only" },
        { kind: "request", userid: "root@pam", method: "POST", path: "/access/roles", refused: true },
      ),
      until: "make-role",
      text: {
        en: "Names that begin with PVE are kept for built-in roles; older guides still make a PVE_Power-only. Choose VM_Power-only.",
        ja: "PVE で始まる名前は組み込みロール専用です(古い手順書では PVE_Power-only を作っています)。VM_Power-only にしてください。",
        ru: "Имена, которые начинаются с PVE, оставлены для встроенных ролей; в старых руководствах ещё создают PVE_Power-only. Выберите VM_Power-only.",
        es: "Los nombres que empiezan por PVE están reservados a roles integrados; guías antiguas aún crean un PVE_Power-only. Elegir VM_Power-only.",
        fr: "Les noms qui commencent par PVE sont réservés aux rôles intégrés ; d’anciens guides créent encore un PVE_Power-only. Choisissez VM_Power-only.",
      },
    },
    {
      code: "both-roles",
      when: all(entry("/vms", HELP, ROLE), entry("/vms", HELP, "PVEVMUser")),
      until: "swap-role",
      text: {
        en: "help@pve has both roles on /vms: on one path roles add up, so nothing was taken away yet. Remove PVEVMUser.",
        ja: "help@pve には /vms で両方のロールがあります。同じパスのロールは合算されるので、まだ何も減っていません。PVEVMUser を削除してください。",
        ru: "У help@pve на /vms обе роли: на одном пути роли складываются, поэтому пока ничего не отобрано. Удалите PVEVMUser.",
        es: "help@pve tiene ambos roles en /vms: en una misma ruta los roles se suman, así que aún no se ha quitado nada. Eliminar PVEVMUser.",
        fr: "help@pve a les deux rôles sur /vms : sur un même chemin les rôles s’additionnent, donc rien n’a encore été retiré. Retirez PVEVMUser.",
      },
    },
    {
      code: "may-remove",
      when: any(can(HELP, "VM.Allocate", "/vms/100"), can(HELP, "VM.Config.Network", "/vms/100")),
      text: {
        en: "The helpdesk may now remove or rebuild machines. The role is to hold nothing but starting, the console and, later, seeing.",
        ja: "ヘルプデスクがマシンの削除や構成の変更までできるようになっています。ロールには起動・コンソール(後で表示)だけを入れます。",
        ru: "Служба поддержки теперь может удалять или перестраивать машины. В роли должны быть только запуск, консоль и, позже, видимость.",
        es: "El servicio de ayuda puede ahora eliminar o modificar máquinas. El rol no debe tener más que iniciar, la consola y, después, ver.",
        fr: "L’assistance peut maintenant supprimer ou transformer des machines. Le rôle ne doit contenir que le démarrage, la console et, plus tard, la vue.",
      },
    },
    {
      code: "node-privileges",
      when: any(can(HELP, "Sys.PowerMgmt", "/vms/100"), can(HELP, "Sys.Console", "/vms/100"), can(HELP, "Sys.PowerMgmt", "/nodes/pve")),
      text: {
        en: "Sys.PowerMgmt and Sys.Console are about the host itself: rebooting it and its root shell. For machines they are VM.PowerMgmt and VM.Console.",
        ja: "Sys.PowerMgmt と Sys.Console はホスト自身の再起動と root シェルの特権です。マシンには VM.PowerMgmt と VM.Console を使います。",
        ru: "Sys.PowerMgmt и Sys.Console относятся к самому хосту: его перезагрузка и его оболочка root. Для машин это VM.PowerMgmt и VM.Console.",
        es: "Sys.PowerMgmt y Sys.Console se refieren al propio host: su reinicio y su shell de root. Para las máquinas son VM.PowerMgmt y VM.Console.",
        fr: "Sys.PowerMgmt et Sys.Console concernent l’hôte lui-même : son redémarrage et son shell root. Pour les machines, ce sont VM.PowerMgmt et VM.Console.",
      },
    },
    {
      code: "nothing-left",
      when: not(any(can(HELP, "VM.PowerMgmt", "/vms/100"), can(HELP, "VM.Audit", "/vms/100"))),
      text: {
        en: "help@pve has no right on VM 100 any more: either the role is empty, or it was not given on /vms.",
        ja: "help@pve には VM 100 の権限がまったくありません。ロールが空か、/vms に付いていません。",
        ru: "У help@pve больше нет прав на ВМ 100: либо роль пуста, либо она выдана не на /vms.",
        es: "help@pve ya no tiene ningún derecho en la VM 100: o el rol está vacío, o no se otorgó en /vms.",
        fr: "help@pve n’a plus aucun droit sur la VM 100 : soit le rôle est vide, soit il n’a pas été donné sur /vms.",
      },
    },
    {
      code: "one-machine-only",
      when: all(exists("role", ROLE), any(entry("/vms/100", HELP, ROLE), entry("/vms/101", HELP, ROLE)), not(entry("/vms", HELP, ROLE))),
      text: {
        en: "The role was given on a single machine. The helpdesk looks after all of them: the path is /vms.",
        ja: "ロールが 1 台のマシンにだけ付いています。ヘルプデスクは全台を担当するので、パスは /vms です。",
        ru: "Роль выдана на одной машине. Служба поддержки ведёт все: путь — /vms.",
        es: "El rol se otorgó en una sola máquina. El servicio de ayuda se ocupa de todas: la ruta es /vms.",
        fr: "Le rôle a été donné sur une seule machine. L’assistance s’occupe de toutes : le chemin est /vms.",
      },
    },
  ],
  summary: {
    text: {
      en: "A role is a list of privileges. VM.PowerMgmt lets one start a machine and VM.Console see its screen, but only VM.Audit makes it appear in the tree.",
      ja: "ロールは特権の一覧です。VM.PowerMgmt で起動、VM.Console で画面の確認ができますが、ツリーに表示されるには VM.Audit が必要です。",
      ru: "Роль — это список привилегий. VM.PowerMgmt позволяет запустить машину, VM.Console — видеть её экран, но в дереве её показывает только VM.Audit.",
      es: "Un rol es una lista de privilegios. VM.PowerMgmt permite iniciar una máquina y VM.Console ver su pantalla, pero solo VM.Audit la hace aparecer en el árbol.",
      fr: "Un rôle est une liste de privilèges. VM.PowerMgmt permet de démarrer une machine et VM.Console de voir son écran, mais seul VM.Audit la fait apparaître dans l’arborescence.",
    },
  },
};
