import { auditMistakes } from "./auditMistakes";
import { auditScore, gone } from "./auditScore";
import { auditWorld, LATER } from "./auditWorld";
import type { LessonData } from "./lesson";
import { all, can, cannot, hints, run } from "./writing";

const PERMISSIONS = "/datacenter/permissions";

/** An imported file with twelve planted faults. */
export const audit: LessonData = {
  id: "audit",
  kind: "lesson",
  title: {
    en: "Clean up an imported user.cfg",
    ja: "取り込んだ user.cfg を点検する",
    ru: "Навести порядок в импортированном user.cfg",
    es: "Limpiar un user.cfg importado",
    fr: "Nettoyer un user.cfg importé",
  },
  story: {
    en: "A colleague has left, and his user.cfg has grown for years. Twelve things in it are wrong, dead or dangerous. Find them all and mend them, while everybody who works today goes on working: Ada administers, Dora develops on 100 and 102, the helpdesk switches machines, ci builds on 100, Carl looks at 103.",
    ja: "同僚が退職し、何年も育った user.cfg が残されました。誤り、不要なもの、危険なものが 12 か所あります。すべて見つけて直してください。ただし今の業務は止めないこと:Ada は管理者、Dora は 100 と 102 で開発、ヘルプデスクはマシンの起動・停止、ci は 100 でビルド、Carl は 103 の閲覧です。",
    ru: "Коллега ушёл, а его user.cfg рос годами. Двенадцать вещей в нём ошибочны, мертвы или опасны. Найдите их все и исправьте так, чтобы все, кто работает сегодня, работали и дальше: Ада администрирует, Дора разрабатывает на 100 и 102, служба поддержки включает и выключает машины, ci собирает на 100, Карл смотрит на 103.",
    es: "Un compañero se ha ido, y su user.cfg ha crecido durante años. Doce cosas en él están mal, muertas o son peligrosas. Hay que encontrarlas y arreglarlas todas, mientras quienes trabajan hoy siguen trabajando: Ada administra, Dora desarrolla en 100 y 102, el servicio de ayuda enciende y apaga máquinas, ci compila en 100, Carl mira la 103.",
    fr: "Un collègue est parti, et son user.cfg a grossi pendant des années. Douze choses y sont fausses, mortes ou dangereuses. Trouvez-les toutes et corrigez-les, tandis que tous ceux qui travaillent aujourd’hui continuent : Ada administre, Dora développe sur 100 et 102, l’assistance allume et éteint les machines, ci construit sur 100, Carl consulte 103.",
  },
  world: auditWorld,
  steps: [
    {
      id: "accounts",
      title: {
        en: "Accounts that should not be there",
        ja: "残っているべきでないアカウント",
        ru: "Учётные записи, которых быть не должно",
        es: "Cuentas que no deberían estar",
        fr: "Des comptes qui ne devraient pas être là",
      },
      task: {
        en: "Three accounts keep rights or exist for nothing: one has expired, one is disabled, one belongs to a realm that is gone.",
        ja: "権限が残っている、または不要なアカウントが 3 つあります。期限切れのもの、無効なもの、存在しないレルムのものです。",
        ru: "Три учётные записи хранят права или существуют зря: у одной истёк срок, одна отключена, одна относится к области, которой больше нет.",
        es: "Tres cuentas conservan derechos o existen para nada: una ha caducado, una está deshabilitada y una pertenece a un ámbito que ya no existe.",
        fr: "Trois comptes gardent des droits ou existent pour rien : l’un a expiré, l’un est désactivé, l’un appartient à un royaume disparu.",
      },
      at: "/datacenter/users",
      goal: gone("expired-admin", "disabled-with-rights", "realm-gone"),
      hints: hints(
        {
          en: "Datacenter → Permissions → Users, columns Enabled, Expire and Realm.",
          ja: "データセンター → アクセス権限 → ユーザの「有効」「期限」「レルム」列。",
          ru: "Датацентр → Разрешения → Пользователи, столбцы «Включено», «Срок действия» и «Область».",
          es: "Centro de datos → Permisos → Usuarios, columnas Habilitado, Caducidad y Ámbito.",
          fr: "Centre de données → Permissions → Utilisateurs, colonnes Activé, Expiration et Royaume.",
        },
        {
          en: "Removing a user removes the memberships and entries as well.",
          ja: "ユーザを削除すると、所属グループとエントリも削除されます。",
          ru: "Вместе с пользователем удаляются его членство в группах и записи.",
          es: "Eliminar un usuario elimina también sus pertenencias y entradas.",
          fr: "Supprimer un utilisateur supprime aussi ses appartenances et ses entrées.",
        },
        { en: "pveum user delete otto@pve; pveum user delete erik@pve; pveum user delete gus@oldldap" },
      ),
      predict: {
        question: {
          en: "Erik is disabled. Do his entries matter?",
          ja: "Erik は無効です。彼のエントリに意味はありますか。",
          ru: "Эрик отключён. Важны ли его записи?",
          es: "Erik está deshabilitado. ¿Importan sus entradas?",
          fr: "Erik est désactivé. Ses entrées comptent-elles ?",
        },
        options: [
          { id: "no", text: {
            en: "No, he cannot log in",
            ja: "ない(ログインできない)",
            ru: "Нет, войти он не может",
            es: "No, no puede iniciar sesión",
            fr: "Non, il ne peut pas se connecter",
          } },
          { id: "yes", text: {
            en: "Yes: whoever enables him gives him everything back",
            ja: "ある(有効に戻すとすべての権限が戻る)",
            ru: "Да: кто его включит, вернёт ему всё",
            es: "Sí: quien lo habilite se lo devuelve todo",
            fr: "Oui : qui le réactive lui rend tout",
          }, right: true },
        ],
        explanation: {
          en: "Disabling stops the login only. The entries wait, and enabling needs less rights than granting.",
          ja: "無効にしても止まるのはログインだけです。エントリは残り、有効に戻すのに必要な権限は、付与に必要な権限より小さいのです。",
          ru: "Отключение закрывает только вход. Записи ждут, а чтобы включить пользователя, прав нужно меньше, чем чтобы их выдать.",
          es: "Deshabilitar solo impide iniciar sesión. Las entradas esperan, y habilitar requiere menos derechos que otorgar.",
          fr: "La désactivation n’arrête que la connexion. Les entrées attendent, et réactiver demande moins de droits que d’en accorder.",
        },
      },
      solution: [run("pveum user delete otto@pve"), run("pveum user delete erik@pve"), run("pveum user delete gus@oldldap")],
    },
    {
      id: "administrators",
      title: {
        en: "Too much on /",
        ja: "/ の強すぎる権限",
        ru: "Слишком много на /",
        es: "Demasiado en /",
        fr: "Trop de droits sur /",
      },
      task: {
        en: "A contractor is Administrator on /, and an empty group has PVEAdmin there. Carl keeps PVEAuditor on /vms/103.",
        ja: "外部委託の人が / の Administrator で、空のグループに / の PVEAdmin があります。Carl には /vms/103 の PVEAuditor を付けます。",
        ru: "Подрядчик имеет Administrator на /, а у пустой группы там PVEAdmin. Карлу остаётся PVEAuditor на /vms/103.",
        es: "Un externo tiene Administrator en /, y un grupo vacío tiene allí PVEAdmin. Carl conserva PVEAuditor en /vms/103.",
        fr: "Un prestataire est Administrator sur /, et un groupe vide y a PVEAdmin. Carl garde PVEAuditor sur /vms/103.",
      },
      at: PERMISSIONS,
      goal: all(gone("contractor-administrator", "empty-group"), can("carl@pve", "VM.Audit", "/vms/103"), cannot("carl@pve", "VM.Audit", "/vms/100")),
      hints: hints(
        {
          en: "Datacenter → Permissions, the entries on /.",
          ja: "データセンター → アクセス権限、/ のエントリ。",
          ru: "Датацентр → Разрешения, записи на /.",
          es: "Centro de datos → Permisos, las entradas en /.",
          fr: "Centre de données → Permissions, les entrées sur /.",
        },
        {
          en: "An empty group is a door: whoever is put into it is an administrator.",
          ja: "空のグループは開いたドアです。入れられた人はすぐに管理者になります。",
          ru: "Пустая группа — это дверь: кого в неё включат, тот администратор.",
          es: "Un grupo vacío es una puerta: quien entra en él es administrador.",
          fr: "Un groupe vide est une porte : qui y est mis devient administrateur.",
        },
        {
          en: "pveum acl delete / --users carl@pve --roles Administrator; pveum acl modify /vms/103 --users carl@pve --roles PVEAuditor; pveum group delete legacy",
        },
      ),
      solution: [
        run("pveum acl delete / --users carl@pve --roles Administrator"),
        run("pveum acl modify /vms/103 --users carl@pve --roles PVEAuditor"),
        run("pveum group delete legacy"),
      ],
    },
    {
      id: "tokens",
      title: { en: "Two tokens", ja: "2 つのトークン", ru: "Два токена", es: "Dos tokens", fr: "Deux jetons" },
      task: {
        en: "The token deploy never expires, and the token full, a quick test, has no privilege separation. The first is needed, the second is not.",
        ja: "トークン deploy には期限がなく、トークン full(一時的なテスト用)は特権が分離されていません。前者は必要で、後者は不要です。",
        ru: "Токен deploy бессрочный, а у токена full, созданного для быстрой пробы, нет разделения привилегий. Первый нужен, второй — нет.",
        es: "El token deploy no caduca nunca, y el token full, una prueba rápida, no tiene separación de privilegios. El primero hace falta; el segundo, no.",
        fr: "Le jeton deploy n’expire jamais, et le jeton full, un essai rapide, n’a pas de séparation de privilèges. Le premier est nécessaire, le second non.",
      },
      at: "/datacenter/tokens",
      goal: gone("token-without-expiry", "token-not-separated"),
      hints: hints(
        {
          en: "Datacenter → Permissions → API Tokens.",
          ja: "データセンター → アクセス権限 → API トークン。",
          ru: "Датацентр → Разрешения → Токены API.",
          es: "Centro de datos → Permisos → Tokens de API.",
          fr: "Centre de données → Permissions → Jetons d’API.",
        },
        {
          en: "Give the one a date, remove the other.",
          ja: "一方には期限を設定し、もう一方は削除します。",
          ru: "Дайте одному дату, другой удалите.",
          es: "Poner fecha a uno, eliminar el otro.",
          fr: "Donnez une date à l’un, supprimez l’autre.",
        },
        { en: `pveum user token modify ci@pve deploy --expire ${LATER}; pveum user token delete ci@pve full` },
      ),
      solution: [run(`pveum user token modify ci@pve deploy --expire ${LATER}`), run("pveum user token delete ci@pve full")],
    },
    {
      id: "roles",
      title: { en: "Two roles", ja: "2 つのロール", ru: "Две роли", es: "Dos roles", fr: "Deux rôles" },
      task: {
        en: "One role is used by nobody, another lets the helpdesk hand out permissions.",
        ja: "使われていないロールと、ヘルプデスクがアクセス権限を配れるロールがあります。",
        ru: "Одной ролью никто не пользуется, другая позволяет службе поддержки раздавать разрешения.",
        es: "Un rol no lo usa nadie; otro permite al servicio de ayuda otorgar permisos.",
        fr: "Un rôle n’est utilisé par personne, un autre permet à l’assistance de distribuer des permissions.",
      },
      at: "/datacenter/roles",
      goal: all(gone("unused-role", "role-hands-out-rights"), can("help@pve", "VM.PowerMgmt", "/vms/100")),
      hints: hints(
        {
          en: "Datacenter → Permissions → Roles.",
          ja: "データセンター → アクセス権限 → ロール。",
          ru: "Датацентр → Разрешения → Роли.",
          es: "Centro de datos → Permisos → Roles.",
          fr: "Centre de données → Permissions → Rôles.",
        },
        {
          en: "Permissions.Modify on /vms means: give oneself anything on every machine.",
          ja: "/vms の Permissions.Modify があると、全マシンで自分に何でも付与できます。",
          ru: "Permissions.Modify на /vms значит: дать себе что угодно на любой машине.",
          es: "Permissions.Modify en /vms significa: poder darse uno mismo cualquier cosa en cualquier máquina.",
          fr: "Permissions.Modify sur /vms signifie : se donner n’importe quoi sur chaque machine.",
        },
        {
          en: 'pveum role delete OldOperator; pveum role modify Helpdesk --privs "VM.Audit VM.Console VM.PowerMgmt"',
        },
      ),
      solution: [run("pveum role delete OldOperator"), run('pveum role modify Helpdesk --privs "VM.Audit VM.Console VM.PowerMgmt"')],
    },
    {
      id: "entries",
      title: {
        en: "Entries for nothing",
        ja: "意味のないエントリ",
        ru: "Записи ни для чего",
        es: "Entradas para nada",
        fr: "Des entrées pour rien",
      },
      task: {
        en: "One entry is for a VM that does not exist, one for a user who does not exist, and one says what a group says already.",
        ja: "存在しない VM のエントリ、存在しないユーザのエントリ、グループと重複するエントリがあります。",
        ru: "Одна запись — для несуществующей ВМ, одна — для несуществующего пользователя, и одна повторяет то, что уже даёт группа.",
        es: "Una entrada es para una VM que no existe, otra para un usuario que no existe, y otra dice lo que un grupo ya dice.",
        fr: "Une entrée vise une VM qui n’existe pas, une autre un utilisateur qui n’existe pas, et une dit ce qu’un groupe dit déjà.",
      },
      at: PERMISSIONS,
      goal: gone("dead-path", "unknown-user", "twice-granted"),
      hints: hints(
        {
          en: "Datacenter → Permissions.",
          ja: "データセンター → アクセス権限。",
          ru: "Датацентр → Разрешения.",
          es: "Centro de datos → Permisos.",
          fr: "Centre de données → Permissions.",
        },
        {
          en: "Dead entries come to life when somebody makes a VM 999 or a user ghost. For a user who does not exist no entry can be changed: make the user, and remove it with all that hangs on it.",
          ja: "意味のないエントリも、VM 999 やユーザ ghost が作られると有効になります。存在しないユーザのエントリは変更できないので、ユーザを一度作り、ユーザごと削除します。",
          ru: "Мёртвые записи оживают, когда кто-то создаёт ВМ 999 или пользователя ghost. Запись несуществующего пользователя изменить нельзя: создайте его и удалите со всем, что к нему относится.",
          es: "Las entradas muertas cobran vida cuando alguien crea una VM 999 o un usuario ghost. Las entradas de un usuario que no existe no se pueden cambiar: crear el usuario y eliminarlo con todo lo que cuelga de él.",
          fr: "Les entrées mortes revivent quand quelqu’un crée une VM 999 ou un utilisateur ghost. Pour un utilisateur qui n’existe pas, aucune entrée ne peut être modifiée : créez l’utilisateur, puis supprimez-le avec tout ce qui s’y rattache.",
        },
        {
          en: "pveum acl delete /vms/999 --groups dev --roles PVEVMUser; pveum user add ghost@pve; pveum user delete ghost@pve; pveum acl delete /vms/102 --users dora@pve --roles PVEVMUser",
        },
      ),
      solution: [
        run("pveum acl delete /vms/999 --groups dev --roles PVEVMUser"),
        run("pveum user add ghost@pve"),
        run("pveum user delete ghost@pve"),
        run("pveum acl delete /vms/102 --users dora@pve --roles PVEVMUser"),
      ],
    },
  ],
  mistakes: auditMistakes,
  score: auditScore,
  summary: {
    text: {
      en: "What was found: accounts that outlived their people, rights that wait for somebody, tokens without an end, roles for nobody, entries for nothing. Look for them every quarter.",
      ja: "見つかったのは、人より長生きしたアカウント、誰かを待つ権限、終わりのないトークン、誰も使わないロール、意味のないエントリでした。四半期ごとに点検しましょう。",
      ru: "Что нашлось: учётные записи, пережившие своих людей, права, которые кого-то ждут, токены без конца, роли ни для кого, записи ни для чего. Ищите их каждый квартал.",
      es: "Lo encontrado: cuentas que sobrevivieron a sus personas, derechos que esperan a alguien, tokens sin fin, roles para nadie, entradas para nada. Buscarlos cada trimestre.",
      fr: "Ce qui a été trouvé : des comptes qui ont survécu à leurs titulaires, des droits qui attendent quelqu’un, des jetons sans fin, des rôles pour personne, des entrées pour rien. Cherchez-les chaque trimestre.",
    },
  },
};
