import type { LessonData } from "./lesson";
import { all, any, can, cannot, entry, exists, expect, hints, login, not, PASSWORD, read, run, sees } from "./writing";

const POOLS = "/datacenter/pools";
const PERMISSIONS = "/datacenter/permissions";
const has = (pool: string, guests: readonly string[], storages: readonly string[] = []) =>
  ({ kind: "pool-has", pool, guests, storages }) as const;

/** Grant on a pool instead of on each machine. */
export const pools: LessonData = {
  id: "pools",
  kind: "lesson",
  title: {
    en: "Pools instead of single machines",
    ja: "VM 1 台ずつではなくプールで",
    ru: "Пулы вместо отдельных машин",
    es: "Conjuntos en lugar de máquinas sueltas",
    fr: "Des pools plutôt que des machines seules",
  },
  story: {
    en: "Two departments share one host. Sales owns the VMs 201 to 203 and the storage nfs-sales, the lab owns 301 to 303 and nfs-lab. Permissions are to follow the machine’s department, also for machines that come next month.",
    ja: "2 つの部署が 1 台のホストを使っています。営業は VM 201〜203 とストレージ nfs-sales、研究室は 301〜303 と nfs-lab を持っています。来月増えるマシンも含めて、アクセス権限が部署に従うようにします。",
    ru: "Два отдела делят один хост. Отделу продаж принадлежат ВМ с 201 по 203 и хранилище nfs-sales, лаборатории — с 301 по 303 и nfs-lab. Разрешения должны следовать за отделом машины, в том числе для машин, которые появятся через месяц.",
    es: "Dos departamentos comparten un host. Ventas posee las VM 201 a 203 y el almacenamiento nfs-sales; el laboratorio, 301 a 303 y nfs-lab. Los permisos deben seguir al departamento de la máquina, también para las máquinas que lleguen el mes que viene.",
    fr: "Deux services partagent un hôte. Les ventes ont les VM 201 à 203 et le stockage nfs-sales, le laboratoire a 301 à 303 et nfs-lab. Les permissions doivent suivre le service de la machine, aussi pour les machines qui viendront le mois prochain.",
  },
  world: {
    nodes: [{ name: "pve" }],
    guests: [
      { vmid: 201, name: "crm" },
      { vmid: 202, name: "quotes" },
      { vmid: 203, name: "fair-demo", running: false },
      { vmid: 301, name: "bench-1" },
      { vmid: 302, name: "bench-2" },
      { vmid: 303, name: "samples" },
    ],
    storages: [
      { name: "nfs-lab", content: ["images", "backup"] },
      { name: "nfs-sales", content: ["images", "backup"] },
    ],
    userCfg: [
      "user:lena@pve:1:0:Lena:::::",
      "user:luis@pve:1:0:Luis:::::",
      "user:root@pam:1:0::::::",
      "user:sam@pve:1:0:Sam:::::",
      "user:sara@pve:1:0:Sara:::::",
      "group:lab:lena@pve,luis@pve::",
      "group:sales:sam@pve,sara@pve::",
    ],
    passwords: ["root@pam", "lena@pve", "luis@pve", "sam@pve", "sara@pve"].map((userid) => ({ userid, password: PASSWORD })),
  },
  steps: [
    {
      id: "make-pools",
      title: {
        en: "Make the pools",
        ja: "プールを作る",
        ru: "Создать пулы",
        es: "Crear los conjuntos",
        fr: "Créer les pools",
      },
      task: {
        en: "Make a pool sales with 201, 202 and the storage nfs-sales, and a pool lab with 301, 302, 303 and nfs-lab. VM 203 comes later.",
        ja: "プール sales に 201、202 とストレージ nfs-sales、プール lab に 301、302、303 と nfs-lab を入れます。VM 203 は後で入れます。",
        ru: "Создайте пул sales с 201, 202 и хранилищем nfs-sales и пул lab с 301, 302, 303 и nfs-lab. ВМ 203 появится позже.",
        es: "Crear un conjunto sales con 201, 202 y el almacenamiento nfs-sales, y un conjunto lab con 301, 302, 303 y nfs-lab. La VM 203 viene después.",
        fr: "Créez un pool sales avec 201, 202 et le stockage nfs-sales, et un pool lab avec 301, 302, 303 et nfs-lab. La VM 203 vient plus tard.",
      },
      at: POOLS,
      goal: all(has("sales", ["201", "202"], ["nfs-sales"]), has("lab", ["301", "302", "303"], ["nfs-lab"])),
      hints: hints(
        {
          en: "Datacenter → Permissions → Pools, then the pool’s Members.",
          ja: "データセンター → アクセス権限 → プール、続けてプールのメンバー。",
          ru: "Датацентр → Разрешения → Пулы, затем «Члены» пула.",
          es: "Centro de datos → Permisos → Conjuntos, después Miembros del conjunto.",
          fr: "Centre de données → Permissions → Pools, puis les Membres du pool.",
        },
        {
          en: "A pool is a list of machines and storages with a path of its own.",
          ja: "プールはマシンとストレージの一覧で、自分のパスを持ちます。",
          ru: "Пул — это список машин и хранилищ с собственным путём.",
          es: "Un conjunto es una lista de máquinas y almacenamientos con una ruta propia.",
          fr: "Un pool est une liste de machines et de stockages avec un chemin à lui.",
        },
        {
          en: "pveum pool add sales; pveum pool modify sales --vms 201,202 --storage nfs-sales; the same for lab.",
          ja: "pveum pool add sales; pveum pool modify sales --vms 201,202 --storage nfs-sales。lab も同様です。",
          ru: "pveum pool add sales; pveum pool modify sales --vms 201,202 --storage nfs-sales; то же для lab.",
          es: "pveum pool add sales; pveum pool modify sales --vms 201,202 --storage nfs-sales; lo mismo para lab.",
          fr: "pveum pool add sales; pveum pool modify sales --vms 201,202 --storage nfs-sales; de même pour lab.",
        },
      ),
      solution: [
        run("pveum pool add sales --comment Sales"),
        run("pveum pool modify sales --vms 201,202 --storage nfs-sales"),
        run("pveum pool add lab --comment Laboratory"),
        run("pveum pool modify lab --vms 301,302,303 --storage nfs-lab"),
      ],
    },
    {
      id: "grant-pools",
      title: {
        en: "Grant on the pools",
        ja: "プールにアクセス権限を付ける",
        ru: "Выдать права на пулах",
        es: "Otorgar en los conjuntos",
        fr: "Accorder sur les pools",
      },
      task: {
        en: "Let each department use the machines of its pool (PVEVMUser), put data on its storage (PVEDatastoreUser) and see the pool (PVEPoolUser), with entries on /pool/… only.",
        ja: "各部署に、自分のプールのマシンの利用(PVEVMUser)、ストレージの利用(PVEDatastoreUser)、プールの表示(PVEPoolUser)を許可します。エントリは /pool/… だけに付けます。",
        ru: "Дайте каждому отделу пользоваться машинами своего пула (PVEVMUser), размещать данные на его хранилище (PVEDatastoreUser) и видеть пул (PVEPoolUser), только записями на /pool/….",
        es: "Permitir a cada departamento usar las máquinas de su conjunto (PVEVMUser), guardar datos en su almacenamiento (PVEDatastoreUser) y ver el conjunto (PVEPoolUser), solo con entradas en /pool/….",
        fr: "Permettez à chaque service d’utiliser les machines de son pool (PVEVMUser), de mettre des données sur son stockage (PVEDatastoreUser) et de voir le pool (PVEPoolUser), avec des entrées sur /pool/… seulement.",
      },
      at: PERMISSIONS,
      goal: all(
        can("@sales", "VM.PowerMgmt", "/vms/201"),
        can("@sales", "Datastore.AllocateSpace", "/storage/nfs-sales"),
        can("@sales", "Pool.Audit", "/pool/sales"),
        cannot("@sales", "VM.Audit", "/vms/301"),
        can("@lab", "VM.PowerMgmt", "/vms/301"),
        can("@lab", "Datastore.AllocateSpace", "/storage/nfs-lab"),
        can("@lab", "Pool.Audit", "/pool/lab"),
        cannot("@lab", "VM.Audit", "/vms/201"),
        { kind: "entries", path: "/vms", atMost: 0 },
        { kind: "entries", path: "/storage", atMost: 0 },
      ),
      hints: hints(
        {
          en: "Datacenter → Permissions → Add → Group Permission.",
          ja: "データセンター → アクセス権限 → 追加 → グループのアクセス権限。",
          ru: "Датацентр → Разрешения → Добавить → Разрешение группы.",
          es: "Centro de datos → Permisos → Agregar → Permiso de grupo.",
          fr: "Centre de données → Permissions → Ajouter → Permission de groupe.",
        },
        {
          en: "An entry on /pool/sales is valid for all members of the pool. Several roles on one path add up.",
          ja: "/pool/sales のエントリはプールの全メンバーに有効です。同じパスの複数のロールは合算されます。",
          ru: "Запись на /pool/sales действует на все члены пула. Несколько ролей на одном пути складываются.",
          es: "Una entrada en /pool/sales vale para todos los miembros del conjunto. Varios roles en una misma ruta se suman.",
          fr: "Une entrée sur /pool/sales vaut pour tous les membres du pool. Plusieurs rôles sur un même chemin s’additionnent.",
        },
        {
          en: "pveum acl modify /pool/sales --groups sales --roles PVEVMUser,PVEDatastoreUser,PVEPoolUser; the same for lab.",
          ja: "pveum acl modify /pool/sales --groups sales --roles PVEVMUser,PVEDatastoreUser,PVEPoolUser。lab も同様です。",
          ru: "pveum acl modify /pool/sales --groups sales --roles PVEVMUser,PVEDatastoreUser,PVEPoolUser; то же для lab.",
          es: "pveum acl modify /pool/sales --groups sales --roles PVEVMUser,PVEDatastoreUser,PVEPoolUser; lo mismo para lab.",
          fr: "pveum acl modify /pool/sales --groups sales --roles PVEVMUser,PVEDatastoreUser,PVEPoolUser; de même pour lab.",
        },
      ),
      solution: [
        run("pveum acl modify /pool/sales --groups sales --roles PVEVMUser,PVEDatastoreUser,PVEPoolUser"),
        run("pveum acl modify /pool/lab --groups lab --roles PVEVMUser,PVEDatastoreUser,PVEPoolUser"),
      ],
    },
    {
      id: "add-machine",
      title: {
        en: "VM 203 joins",
        ja: "VM 203 を加える",
        ru: "Добавляется ВМ 203",
        es: "Se une la VM 203",
        fr: "La VM 203 arrive",
      },
      task: {
        en: "Put VM 203 into the pool sales. Change no permission.",
        ja: "VM 203 をプール sales に入れます。アクセス権限は変えません。",
        ru: "Включите ВМ 203 в пул sales. Разрешений не меняйте.",
        es: "Poner la VM 203 en el conjunto sales. No cambiar ningún permiso.",
        fr: "Mettez la VM 203 dans le pool sales. Ne modifiez aucune permission.",
      },
      at: POOLS,
      goal: all(has("sales", ["203"]), sees("@sales", "201", "202", "203"), { kind: "entries", path: "/vms", atMost: 0 }),
      hints: hints(
        {
          en: "The pool sales → Members → Add → Virtual Machine.",
          ja: "プール sales → メンバー → 追加 → 仮想マシン。",
          ru: "Пул sales → Члены → Добавить → Гостевая машина.",
          es: "El conjunto sales → Miembros → Agregar → Máquina virtual.",
          fr: "Le pool sales → Membres → Ajouter → Machine virtuelle.",
        },
        {
          en: "Membership is all that the machine needs.",
          ja: "マシンに必要なのはメンバーになることだけです。",
          ru: "Машине достаточно самого членства.",
          es: "La pertenencia es todo lo que necesita la máquina.",
          fr: "L’appartenance est tout ce dont la machine a besoin.",
        },
        { en: "pveum pool modify sales --vms 203" },
      ),
      predict: {
        question: {
          en: "VM 203 is put into the pool. What else does Sara need to see it?",
          ja: "VM 203 をプールに入れました。Sara に見えるようにするには、ほかに何が必要ですか。",
          ru: "ВМ 203 включают в пул. Что ещё нужно Саре, чтобы её видеть?",
          es: "La VM 203 se pone en el conjunto. ¿Qué más necesita Sara para verla?",
          fr: "La VM 203 est mise dans le pool. Que faut-il d’autre à Sara pour la voir ?",
        },
        options: [
          { id: "entry", text: {
            en: "An entry on /vms/203",
            ja: "/vms/203 のエントリ",
            ru: "Запись на /vms/203",
            es: "Una entrada en /vms/203",
            fr: "Une entrée sur /vms/203",
          } },
          { id: "login", text: {
            en: "A new login",
            ja: "ログインし直すこと",
            ru: "Войти заново",
            es: "Iniciar sesión de nuevo",
            fr: "Une nouvelle connexion",
          } },
          { id: "nothing", text: { en: "Nothing", ja: "何もいらない", ru: "Ничего", es: "Nada", fr: "Rien" }, right: true },
        ],
        explanation: {
          en: "The permission is on the pool. Who is in the pool is asked for every call anew.",
          ja: "アクセス権限はプールに付いています。プールのメンバーは呼び出しのたびに確認されます。",
          ru: "Разрешение выдано на пуле. Что входит в пул, выясняется при каждом вызове заново.",
          es: "El permiso está en el conjunto. Quién está en el conjunto se consulta de nuevo en cada llamada.",
          fr: "La permission est sur le pool. Qui est dans le pool est vérifié à chaque appel.",
        },
      },
      solution: [expect("nothing"), run("pveum pool modify sales --vms 203")],
    },
    {
      id: "look",
      title: {
        en: "Look as Sara",
        ja: "Sara で確かめる",
        ru: "Посмотреть глазами Сары",
        es: "Mirar como Sara",
        fr: "Regarder comme Sara",
      },
      task: {
        en: "Log in as sara@pve (password training) and open VM 203.",
        ja: "sara@pve(パスワード training)でログインし、VM 203 を開きます。",
        ru: "Войдите как sara@pve (пароль training) и откройте ВМ 203.",
        es: "Iniciar sesión como sara@pve (contraseña training) y abrir la VM 203.",
        fr: "Connectez-vous en tant que sara@pve (mot de passe training) et ouvrez la VM 203.",
      },
      at: "/guest/203/summary",
      goal: { kind: "opened-guest", userid: "sara@pve", vmid: "203" },
      hints: hints(
        {
          en: "Log out, then the login window.",
          ja: "ログアウトして、ログイン画面へ。",
          ru: "Выйдите, затем окно входа.",
          es: "Cerrar la sesión, después la ventana de inicio de sesión.",
          fr: "Déconnectez-vous, puis la fenêtre de connexion.",
        },
        {
          en: "Three machines of sales are in the tree, and nothing of the lab.",
          ja: "ツリーには営業の 3 台だけがあり、研究室のものはありません。",
          ru: "В дереве три машины отдела продаж и ничего от лаборатории.",
          es: "En el árbol hay tres máquinas de ventas y nada del laboratorio.",
          fr: "Trois machines des ventes sont dans l’arborescence, et rien du laboratoire.",
        },
        {
          en: "User name sara, realm Proxmox VE authentication server, password training; click VM 203.",
          ja: "ユーザ名 sara、レルム Proxmox VE authentication server、パスワード training。VM 203 をクリックします。",
          ru: "Имя пользователя sara, область Proxmox VE authentication server, пароль training; щёлкните ВМ 203.",
          es: "Nombre de usuario sara, ámbito Proxmox VE authentication server, contraseña training; hacer clic en la VM 203.",
          fr: "Nom d’utilisateur sara, royaume Proxmox VE authentication server, mot de passe training ; cliquez sur la VM 203.",
        },
      ),
      solution: [login("sara@pve"), read("sara@pve", "/nodes/pve/qemu/203/config")],
    },
  ],
  mistakes: [
    {
      code: "granted-per-machine",
      when: not({ kind: "entries", path: "/vms", atMost: 0 }),
      text: {
        en: "There is an entry on /vms or on a single machine. It works, but the next machine needs one again: remove it and grant on the pool.",
        ja: "/vms または個々のマシンにエントリがあります。動きますが、次のマシンでもまた必要になります。削除してプールに付けてください。",
        ru: "Есть запись на /vms или на отдельной машине. Она действует, но следующей машине опять понадобится запись: удалите её и выдайте право на пуле.",
        es: "Hay una entrada en /vms o en una máquina suelta. Funciona, pero la próxima máquina necesitará otra: eliminarla y otorgar en el conjunto.",
        fr: "Il y a une entrée sur /vms ou sur une machine seule. Cela fonctionne, mais la machine suivante en demandera une autre : supprimez-la et accordez sur le pool.",
      },
    },
    {
      code: "all-pools",
      when: any(can("@sales", "VM.Audit", "/vms/301"), can("@lab", "VM.Audit", "/vms/201")),
      text: {
        en: "One department sees the other’s machines. An entry on /pool or / reaches every pool; and a machine in the wrong pool belongs to the wrong department.",
        ja: "ほかの部署のマシンが見えています。/pool や / のエントリはすべてのプールに及びます。マシンが違うプールに入っている場合もあります。",
        ru: "Один отдел видит машины другого. Запись на /pool или / действует на все пулы, а машина не в том пуле относится не к тому отделу.",
        es: "Un departamento ve las máquinas del otro. Una entrada en /pool o / alcanza a todos los conjuntos; y una máquina en el conjunto equivocado pertenece al departamento equivocado.",
        fr: "Un service voit les machines de l’autre. Une entrée sur /pool ou / atteint tous les pools ; et une machine dans le mauvais pool appartient au mauvais service.",
      },
    },
    {
      code: "no-storage-role",
      when: any(
        all(has("sales", [], ["nfs-sales"]), can("@sales", "VM.Audit", "/vms/201"), cannot("@sales", "Datastore.AllocateSpace", "/storage/nfs-sales")),
        all(has("lab", [], ["nfs-lab"]), can("@lab", "VM.Audit", "/vms/301"), cannot("@lab", "Datastore.AllocateSpace", "/storage/nfs-lab")),
      ),
      until: "grant-pools",
      text: {
        en: "The machines can be used, the storage cannot: PVEVMUser holds nothing about storages. Add PVEDatastoreUser on the same pool.",
        ja: "マシンは使えますが、ストレージは使えません。PVEVMUser にはストレージの特権がありません。同じプールに PVEDatastoreUser を加えてください。",
        ru: "Машинами пользоваться можно, хранилищем — нет: в PVEVMUser нет ничего о хранилищах. Добавьте PVEDatastoreUser на том же пуле.",
        es: "Las máquinas se pueden usar, el almacenamiento no: PVEVMUser no tiene nada sobre almacenamientos. Agregar PVEDatastoreUser en el mismo conjunto.",
        fr: "Les machines sont utilisables, le stockage non : PVEVMUser ne contient rien sur les stockages. Ajoutez PVEDatastoreUser sur le même pool.",
      },
    },
    {
      code: "pool-empty",
      when: any(
        all(entry("/pool/sales", "@sales", "PVEVMUser"), cannot("@sales", "VM.Audit", "/vms/201")),
        all(entry("/pool/lab", "@lab", "PVEVMUser"), cannot("@lab", "VM.Audit", "/vms/301")),
      ),
      text: {
        en: "The entry on the pool is there, but the machines are not in the pool, or an entry on /vms replaces it. Look at the pool’s members.",
        ja: "プールのエントリはありますが、マシンがプールに入っていないか、/vms のエントリに置き換えられています。プールのメンバーを確認してください。",
        ru: "Запись на пуле есть, но машин в пуле нет или её заменяет запись на /vms. Посмотрите на состав пула.",
        es: "La entrada en el conjunto está, pero las máquinas no están en él, o una entrada en /vms la sustituye. Mirar los miembros del conjunto.",
        fr: "L’entrée sur le pool est là, mais les machines ne sont pas dans le pool, ou une entrée sur /vms la remplace. Regardez les membres du pool.",
      },
    },
    {
      code: "pool-admin",
      when: any(can("@sales", "Pool.Allocate", "/pool/sales"), can("@lab", "Pool.Allocate", "/pool/lab"), can("@sales", "VM.Allocate", "/vms/201"), can("@lab", "VM.Allocate", "/vms/301")),
      text: {
        en: "A department may now change pools or remove machines. PVEVMUser, PVEDatastoreUser and PVEPoolUser are enough.",
        ja: "部署がプールの変更やマシンの削除までできるようになっています。PVEVMUser、PVEDatastoreUser、PVEPoolUser で十分です。",
        ru: "Отдел теперь может менять пулы или удалять машины. Достаточно PVEVMUser, PVEDatastoreUser и PVEPoolUser.",
        es: "Un departamento puede ahora cambiar conjuntos o eliminar máquinas. Bastan PVEVMUser, PVEDatastoreUser y PVEPoolUser.",
        fr: "Un service peut maintenant modifier des pools ou supprimer des machines. PVEVMUser, PVEDatastoreUser et PVEPoolUser suffisent.",
      },
    },
    {
      code: "pool-missing",
      when: all(any(can("@sales", "VM.Audit", "/vms/201"), can("@lab", "VM.Audit", "/vms/301")), not(all(exists("pool", "sales"), exists("pool", "lab")))),
      until: "make-pools",
      text: {
        en: "There is a permission, but not yet a pool for each department.",
        ja: "アクセス権限はありますが、部署ごとのプールがまだありません。",
        ru: "Разрешение есть, но пул есть ещё не у каждого отдела.",
        es: "Hay un permiso, pero aún no un conjunto para cada departamento.",
        fr: "Il y a une permission, mais pas encore un pool pour chaque service.",
      },
    },
  ],
  summary: {
    text: {
      en: "A pool groups machines and storages as a group gathers people: group × pool needs one entry. Who is added to either has the right at once.",
      ja: "グループが人をまとめるように、プールはマシンとストレージをまとめます。グループ × プールならエントリは 1 つで済み、どちらに追加しても権限はすぐに有効になります。",
      ru: "Пул собирает машины и хранилища, как группа — людей: для пары «группа × пул» нужна одна запись. Кого или что добавят, на то право действует сразу.",
      es: "Un conjunto agrupa máquinas y almacenamientos como un grupo reúne personas: grupo × conjunto necesita una entrada. Quien se agregue a uno u otro tiene el derecho al instante.",
      fr: "Un pool réunit machines et stockages comme un groupe réunit des personnes : groupe × pool demande une seule entrée. Qui est ajouté à l’un ou à l’autre a aussitôt le droit.",
    },
  },
};
