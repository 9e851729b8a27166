import type { LessonData } from "./lesson";
import { tutorialMistakes } from "./tutorialMistakes";
import { PAM, PVE } from "./tutorialNames";
import { pamSteps } from "./tutorialPam";
import { pveSteps } from "./tutorialPve";

/** Two logins, two machines: pam and pve side by side (tutorial.md scenario 1). */
export const tutorial: LessonData = {
  id: "tutorial",
  kind: "lesson",
  title: {
    en: "Two logins, two machines",
    ja: "2 つのログインと 2 台のマシン",
    ru: "Две учётные записи, две машины",
    es: "Dos identidades, dos máquinas",
    fr: "Deux comptes, deux machines",
  },
  story: {
    en: "Staff are to use their own VM. Handing them root@pam would let them delete every VM, change storage and network, and reboot the host. So make two small accounts: who logs in is the realm’s matter, what they may do is the matter of roles on paths.",
    ja: "社員には自分の VM だけを使ってもらいます。root@pam を渡すと、全 VM の削除、ストレージやネットワークの変更、ホストの再起動までできてしまいます。そこで小さなアカウントを 2 つ作ります。誰がログインするかはレルム、何をしてよいかはパスに付けたロールで決まります。",
    ru: "Сотрудникам нужна только их собственная ВМ. С root@pam они могли бы удалить любую ВМ, изменить хранилища и сеть, перезагрузить хост. Поэтому создайте две скромные учётные записи: кто входит, решает область, а что ему можно — роли на путях.",
    es: "El personal debe usar su propia VM. Con root@pam podría borrar cualquier VM, cambiar almacenamiento y red, y reiniciar el host. Por eso se crean dos cuentas pequeñas: quién inicia sesión es cosa del ámbito; qué puede hacer, cosa de los roles en rutas.",
    fr: "Les employés doivent utiliser leur propre VM. Leur confier root@pam leur permettrait de supprimer toutes les VM, de modifier le stockage et le réseau, et de redémarrer l’hôte. Créez donc deux petits comptes : qui se connecte est l’affaire du royaume, ce qu’il peut est l’affaire des rôles sur les chemins.",
  },
  world: { scenario: "tutorial" },
  steps: [...pamSteps, ...pveSteps],
  mistakes: tutorialMistakes,
  summary: {
    text: {
      en: "Done: each login sees exactly its own machine. The realm decides who somebody is and where the password is kept; the entry of path, user and role decides what the login may do.",
      ja: "完了:どちらのログインにも自分の VM だけが見えます。本人確認とパスワードの保存先はレルムが決め、何ができるかはパス・ユーザ・ロールの組み合わせが決めます。",
      ru: "Готово: каждая учётная запись видит ровно свою машину. Область решает, кто это и где хранится пароль; запись из пути, пользователя и роли решает, что ему можно.",
      es: "Hecho: cada identidad ve exactamente su propia máquina. El ámbito decide quién es alguien y dónde se guarda la contraseña; la entrada con ruta, usuario y rol decide qué puede hacer.",
      fr: "Fait : chaque compte voit exactement sa propre machine. Le royaume décide qui est quelqu’un et où le mot de passe est gardé ; l’entrée faite d’un chemin, d’un utilisateur et d’un rôle décide ce que peut le compte.",
    },
    table: {
      title: {
        en: "What is the difference?",
        ja: "何が違うのか",
        ru: "В чём разница?",
        es: "¿Cuál es la diferencia?",
        fr: "Quelle est la différence ?",
      },
      columns: [{ en: "Question", ja: "観点", ru: "Вопрос", es: "Pregunta", fr: "Question" }, { en: PAM }, { en: PVE }],
      rows: [
        [
          {
            en: "Who checks the password",
            ja: "パスワードの確認",
            ru: "Кто проверяет пароль",
            es: "Quién comprueba la contraseña",
            fr: "Qui vérifie le mot de passe",
          },
          { en: "the host (PAM)", ja: "ホスト(PAM)", ru: "хост (PAM)", es: "el host (PAM)", fr: "l’hôte (PAM)" },
          {
            en: "Proxmox VE itself",
            ja: "Proxmox VE 自身",
            ru: "сам Proxmox VE",
            es: "el propio Proxmox VE",
            fr: "Proxmox VE lui-même",
          },
        ],
        [
          {
            en: "Where the password is kept",
            ja: "パスワードの保存先",
            ru: "Где хранится пароль",
            es: "Dónde se guarda la contraseña",
            fr: "Où le mot de passe est gardé",
          },
          {
            en: "/etc/shadow of the host",
            ja: "ホストの /etc/shadow",
            ru: "/etc/shadow хоста",
            es: "/etc/shadow del host",
            fr: "/etc/shadow de l’hôte",
          },
          {
            en: "Proxmox VE’s own files",
            ja: "Proxmox VE 自身のファイル",
            ru: "собственные файлы Proxmox VE",
            es: "archivos propios de Proxmox VE",
            fr: "les fichiers de Proxmox VE",
          },
        ],
        [
          {
            en: "What the account can log in to",
            ja: "ログインできる先",
            ru: "Куда можно войти",
            es: "Dónde puede entrar la cuenta",
            fr: "À quoi le compte donne accès",
          },
          {
            en: "web, API, and the host by SSH or su",
            ja: "Web、API、SSH や su によるホスト",
            ru: "веб, API и хост по SSH или su",
            es: "web, API y el host por SSH o su",
            fr: "Web, API, et l’hôte par SSH ou su",
          },
          {
            en: "web and API only",
            ja: "Web と API だけ",
            ru: "только веб и API",
            es: "solo web y API",
            fr: "Web et API seulement",
          },
        ],
        [
          {
            en: "Where the password is changed",
            ja: "パスワードの変更",
            ru: "Где меняют пароль",
            es: "Dónde se cambia la contraseña",
            fr: "Où le mot de passe se change",
          },
          {
            en: "on the host, per node",
            ja: "ホスト上、ノードごと",
            ru: "на хосте, на каждом узле отдельно",
            es: "en el host, en cada nodo",
            fr: "sur l’hôte, nœud par nœud",
          },
          { en: "in the GUI", ja: "GUI", ru: "в веб-интерфейсе", es: "en la GUI", fr: "dans l’interface" },
        ],
      ],
    },
  },
};
