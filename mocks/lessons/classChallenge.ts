import type { LessonData } from "./lesson";
import { all, any, can, exists, not, PASSWORD, run } from "./writing";

const STUDENTS = { red: ["ana@pve", "bo@pve"], blue: ["cy@pve", "di@pve"] };
const TEACHER = "tess@pve";
const RED = ["201", "202"];
const BLUE = ["301", "302"];
const ALL = ["100", ...RED, ...BLUE];
const may = (authid: string, vmids: readonly string[], role: string) =>
  vmids.map((vmid) => ({ authid, path: `/vms/${vmid}`, roles: [role] }));

/** Design a class of two teams of two students, and a teacher. */
export const classChallenge: LessonData = {
  id: "class-challenge",
  kind: "challenge",
  title: {
    en: "Challenge: a class of 2 × 2 students",
    ja: "チャレンジ:2 × 2 人のクラス",
    ru: "Испытание: класс 2 × 2 ученика",
    es: "Reto: una clase de 2 × 2 estudiantes",
    fr: "Défi : une classe de 2 × 2 étudiants",
  },
  story: {
    en: "Two teams of two students share a host. Team red (Ana, Bo) uses the VMs 201 and 202, team blue (Cy, Di) 301 and 302, with PVEVMUser. All four look at the teacher’s example, VM 100, with PVEAuditor. Tess, the teacher, manages all five VMs with PVEVMAdmin. Groups red, blue and teachers, no entry for a single user, and at most seven entries.",
    ja: "2 人ずつの 2 チームが 1 台のホストを使います。red チーム(Ana、Bo)は VM 201 と 202、blue チーム(Cy、Di)は 301 と 302 を PVEVMUser で使います。4 人とも先生の見本の VM 100 を PVEAuditor で見ます。先生の Tess は 5 台すべてを PVEVMAdmin で管理します。グループは red、blue、teachers とし、ユーザ個人のエントリはなし、エントリは 7 件以内にします。",
    ru: "Две команды по два ученика делят один хост. Команда red (Ана, Бо) пользуется ВМ 201 и 202, команда blue (Сай, Ди) — 301 и 302, с PVEVMUser. Все четверо смотрят на пример учительницы, ВМ 100, с PVEAuditor. Учительница Тесс управляет всеми пятью ВМ с PVEVMAdmin. Группы red, blue и teachers, ни одной записи для отдельного пользователя и не больше семи записей.",
    es: "Dos equipos de dos estudiantes comparten un host. El equipo red (Ana, Bo) usa las VM 201 y 202; el equipo blue (Cy, Di), 301 y 302, con PVEVMUser. Los cuatro miran el ejemplo de la profesora, la VM 100, con PVEAuditor. Tess, la profesora, gestiona las cinco VM con PVEVMAdmin. Grupos red, blue y teachers, ninguna entrada para un usuario suelto y como máximo siete entradas.",
    fr: "Deux équipes de deux étudiants partagent un hôte. L’équipe red (Ana, Bo) utilise les VM 201 et 202, l’équipe blue (Cy, Di) 301 et 302, avec PVEVMUser. Tous les quatre consultent l’exemple de l’enseignante, la VM 100, avec PVEAuditor. Tess, l’enseignante, gère les cinq VM avec PVEVMAdmin. Groupes red, blue et teachers, aucune entrée pour un utilisateur seul, et sept entrées au plus.",
  },
  world: {
    nodes: [{ name: "pve" }],
    guests: [
      { vmid: 100, name: "example" },
      { vmid: 201, name: "red-1" },
      { vmid: 202, name: "red-2" },
      { vmid: 301, name: "blue-1" },
      { vmid: 302, name: "blue-2" },
    ],
    userCfg: ["ana", "bo", "cy", "di", "tess"].map((name) => `user:${name}@pve:1:0::::::`).concat("user:root@pam:1:0::::::"),
    passwords: ["root@pam", "ana@pve", "bo@pve", "cy@pve", "di@pve", TEACHER].map((userid) => ({ userid, password: PASSWORD })),
  },
  steps: [
    {
      id: "design",
      title: {
        en: "Design the class",
        ja: "クラスを設計する",
        ru: "Устроить класс",
        es: "Diseñar la clase",
        fr: "Concevez la classe",
      },
      task: {
        en: "Bring findings left, rights too many and rights missing to zero. In which order, and with pools or without, is up to you.",
        ja: "残りの問題、多すぎる権限、足りない権限をすべて 0 にします。順番や、プールを使うかどうかは自由です。",
        ru: "Сведите к нулю оставшиеся замечания, лишние и недостающие права. Порядок и то, нужны ли пулы, решаете вы.",
        es: "Llevar a cero los hallazgos restantes, los derechos de más y los derechos que faltan. En qué orden, y con conjuntos o sin ellos, queda abierto.",
        fr: "Ramenez à zéro les constats restants, les droits en trop et les droits manquants. Dans quel ordre, et avec ou sans pools, à vous de choisir.",
      },
      at: "/datacenter/permissions",
      goal: { kind: "score" },
      solution: [
        run("pveum group add red"),
        run("pveum group add blue"),
        run("pveum group add teachers"),
        run("pveum user modify ana@pve --groups red"),
        run("pveum user modify bo@pve --groups red"),
        run("pveum user modify cy@pve --groups blue"),
        run("pveum user modify di@pve --groups blue"),
        run("pveum user modify tess@pve --groups teachers"),
        run("pveum pool add red"),
        run("pveum pool add blue"),
        run("pveum pool modify red --vms 201,202"),
        run("pveum pool modify blue --vms 301,302"),
        run("pveum acl modify /pool/red --groups red --roles PVEVMUser"),
        run("pveum acl modify /pool/blue --groups blue --roles PVEVMUser"),
        run("pveum acl modify /vms/100 --groups red,blue --roles PVEAuditor"),
        run("pveum acl modify /vms --groups teachers --roles PVEVMAdmin"),
      ],
    },
  ],
  mistakes: [
    {
      code: "one-for-all",
      when: any(can("ana@pve", "VM.Audit", "/vms/301"), can("cy@pve", "VM.Audit", "/vms/201")),
      text: {
        en: "One team sees the other’s machines: an entry on /vms, / or /pool reaches all of them.",
        ja: "相手チームのマシンが見えています。/vms、/、/pool のエントリはすべてのマシンに及びます。",
        ru: "Одна команда видит машины другой: запись на /vms, / или /pool действует на все.",
        es: "Un equipo ve las máquinas del otro: una entrada en /vms, / o /pool las alcanza todas.",
        fr: "Une équipe voit les machines de l’autre : une entrée sur /vms, / ou /pool les atteint toutes.",
      },
    },
    {
      code: "users-instead-of-groups",
      when: not({ kind: "entries", of: "user", atMost: 0 }),
      text: {
        en: "There is an entry for a single user. Next term other students come: grant to the teams’ groups.",
        ja: "ユーザ個人のエントリがあります。来学期には別の学生が来ます。チームのグループに付けてください。",
        ru: "Есть запись для отдельного пользователя. В следующем полугодии придут другие ученики: выдавайте права группам команд.",
        es: "Hay una entrada para un usuario suelto. El próximo trimestre vienen otros estudiantes: otorgar a los grupos de los equipos.",
        fr: "Il y a une entrée pour un utilisateur seul. Au prochain semestre viennent d’autres étudiants : accordez aux groupes des équipes.",
      },
    },
    {
      code: "students-manage",
      when: any(...["201", "100"].map((vmid) => can("ana@pve", "VM.Allocate", `/vms/${vmid}`)), can("cy@pve", "VM.Allocate", "/vms/301"), can("ana@pve", "VM.PowerMgmt", "/vms/100")),
      text: {
        en: "Students may do more than they should: on their own VMs PVEVMUser, on the example only PVEAuditor.",
        ja: "学生ができることが多すぎます。自分たちの VM では PVEVMUser、見本では PVEAuditor だけです。",
        ru: "Ученики могут больше, чем следует: на своих ВМ — PVEVMUser, на примере — только PVEAuditor.",
        es: "Los estudiantes pueden más de lo debido: en sus propias VM PVEVMUser, en el ejemplo solo PVEAuditor.",
        fr: "Les étudiants peuvent plus qu’ils ne devraient : sur leurs propres VM PVEVMUser, sur l’exemple seulement PVEAuditor.",
      },
    },
    {
      code: "teacher-is-root",
      when: any(can(TEACHER, "Sys.Modify", "/"), can(TEACHER, "Permissions.Modify", "/")),
      text: {
        en: "Tess may now change the host or all permissions. She manages machines: PVEVMAdmin on /vms is enough.",
        ja: "Tess がホストやすべてのアクセス権限を変更できるようになっています。管理するのはマシンなので、/vms の PVEVMAdmin で十分です。",
        ru: "Тесс теперь может менять хост или все разрешения. Она управляет машинами: достаточно PVEVMAdmin на /vms.",
        es: "Tess puede ahora cambiar el host o todos los permisos. Ella gestiona máquinas: basta PVEVMAdmin en /vms.",
        fr: "Tess peut maintenant modifier l’hôte ou toutes les permissions. Elle gère des machines : PVEVMAdmin sur /vms suffit.",
      },
    },
    {
      code: "example-forgotten",
      when: all(can("ana@pve", "VM.PowerMgmt", "/vms/201"), not(can("ana@pve", "VM.Audit", "/vms/100"))),
      text: {
        en: "The teams do not see the teacher’s example yet.",
        ja: "チームに先生の見本がまだ見えていません。",
        ru: "Команды ещё не видят пример учительницы.",
        es: "Los equipos aún no ven el ejemplo de la profesora.",
        fr: "Les équipes ne voient pas encore l’exemple de l’enseignante.",
      },
    },
  ],
  score: {
    findings: [
      { id: "groups", left: not(all(exists("group", "red"), exists("group", "blue"), exists("group", "teachers"))), text: {
        en: "A group is missing",
        ja: "足りないグループがある",
        ru: "Не хватает группы",
        es: "Falta un grupo",
        fr: "Il manque un groupe",
      } },
      { id: "single-users", left: not({ kind: "entries", of: "user", atMost: 0 }), text: {
        en: "An entry for a single user",
        ja: "ユーザ個人のエントリがある",
        ru: "Запись для отдельного пользователя",
        es: "Una entrada para un usuario suelto",
        fr: "Une entrée pour un utilisateur seul",
      } },
      { id: "too-many", left: not({ kind: "entries", atMost: 7 }), text: {
        en: "More than seven entries",
        ja: "エントリが 7 件を超えている",
        ru: "Больше семи записей",
        es: "Más de siete entradas",
        fr: "Plus de sept entrées",
      } },
    ],
    rights: {
      authids: [...STUDENTS.red, ...STUDENTS.blue, TEACHER],
      paths: ["/", "/nodes/pve", "/storage/local", ...ALL.map((vmid) => `/vms/${vmid}`)],
      wanted: [
        ...STUDENTS.red.flatMap((authid) => [...may(authid, RED, "PVEVMUser"), ...may(authid, ["100"], "PVEAuditor")]),
        ...STUDENTS.blue.flatMap((authid) => [...may(authid, BLUE, "PVEVMUser"), ...may(authid, ["100"], "PVEAuditor")]),
        ...may(TEACHER, ALL, "PVEVMAdmin"),
      ],
    },
  },
  summary: {
    text: {
      en: "Three groups and five entries serve a class of any size: next term only the members change.",
      ja: "3 つのグループと 5 件のエントリで、どんな人数のクラスにも対応できます。来学期はメンバーを入れ替えるだけです。",
      ru: "Трёх групп и пяти записей хватает на класс любого размера: в следующем полугодии меняются только участники.",
      es: "Tres grupos y cinco entradas sirven para una clase de cualquier tamaño: el próximo trimestre solo cambian los miembros.",
      fr: "Trois groupes et cinq entrées servent une classe de toute taille : au prochain semestre, seuls les membres changent.",
    },
  },
};
