import type { KnownMistake } from "./lesson";
import { all, any, can, cannot, entry } from "./writing";

const USER = "backup@pve";
const TOKEN = "backup@pve!nightly";

/** Wrong ways of this lesson. */
export const tokensMistakes: readonly KnownMistake[] = [
  {
    code: "root-token",
    when: any({ kind: "token", tokenid: "root@pam!nightly" }, { kind: "token", tokenid: "root@pam!backup" }),
    text: {
      en: "A token of root@pam is nearly as dangerous as root’s password. Make a user for the script and give that one the token.",
      ja: "root@pam のトークンは root のパスワードとほぼ同じくらい危険です。スクリプト用のユーザを作り、そのユーザのトークンにしてください。",
      ru: "Токен root@pam почти так же опасен, как пароль root. Создайте для скрипта пользователя и дайте токен ему.",
      es: "Un token de root@pam es casi tan peligroso como la contraseña de root. Crear un usuario para el script y dar el token a ese usuario.",
      fr: "Un jeton de root@pam est presque aussi dangereux que le mot de passe de root. Créez un utilisateur pour le script et donnez le jeton à celui-là.",
    },
  },
  {
    code: "not-separated",
    when: { kind: "token", tokenid: TOKEN, privsep: false },
    text: {
      en: "Without privilege separation the token can all that its user can, also what the user gets next year. Tick Privilege Separation.",
      ja: "特権の分離がないと、トークンはユーザのすべてのことができ、将来ユーザに追加される権限も含まれます。「特権の分離」にチェックを入れてください。",
      ru: "Без разделения привилегий токен может всё, что может его пользователь, и то, что тот получит через год. Отметьте «Разделение привилегий».",
      es: "Sin separación de privilegios, el token puede todo lo que puede su usuario, también lo que este reciba el año que viene. Marcar Separación de privilegios.",
      fr: "Sans séparation de privilèges, le jeton peut tout ce que peut son utilisateur, même ce que l’utilisateur recevra l’an prochain. Cochez Séparation de privilèges.",
    },
  },
  {
    code: "never-expires",
    when: { kind: "token", tokenid: TOKEN, expires: false },
    text: {
      en: "The token never expires. A forgotten token is found by nobody; set a date, and a reminder to renew it.",
      ja: "トークンに有効期限がありません。忘れられたトークンには誰も気付きません。期限を設定し、更新の予定を入れておきましょう。",
      ru: "Токен бессрочный. Забытый токен никто не найдёт; задайте дату и напоминание о продлении.",
      es: "El token no caduca nunca. Nadie encuentra un token olvidado; poner una fecha y un recordatorio para renovarlo.",
      fr: "Le jeton n’expire jamais. Un jeton oublié n’est retrouvé par personne ; fixez une date, et un rappel pour le prolonger.",
    },
  },
  {
    code: "user-too-strong",
    when: any(can(USER, "VM.PowerMgmt", "/vms/100"), can(USER, "VM.Allocate", "/vms/100"), can(USER, "Datastore.Allocate", "/storage/backup-nfs")),
    text: {
      en: "backup@pve can do more than back up. The smaller the user, the less a stolen token is worth.",
      ja: "backup@pve がバックアップ以外のこともできるようになっています。ユーザの権限が小さいほど、トークンが盗まれたときの被害も小さくなります。",
      ru: "backup@pve может больше, чем делать резервные копии. Чем скромнее пользователь, тем меньше толку от украденного токена.",
      es: "backup@pve puede más que hacer copias. Cuanto menor es el usuario, menos vale un token robado.",
      fr: "backup@pve peut plus que sauvegarder. Plus l’utilisateur est petit, moins vaut un jeton volé.",
    },
  },
  {
    code: "only-the-token",
    when: any(
      all(entry("/vms", TOKEN, "BackupOnly"), cannot(USER, "VM.Backup", "/vms/100")),
      all(entry("/storage/backup-nfs", TOKEN, "PVEDatastoreUser"), cannot(USER, "Datastore.AllocateSpace", "/storage/backup-nfs")),
    ),
    text: {
      en: "The token has an entry, but its user has not: what the user cannot, the token cannot. Grant both.",
      ja: "トークンにはエントリがありますが、ユーザにはありません。ユーザにできないことはトークンにもできません。両方に付けてください。",
      ru: "У токена запись есть, а у его пользователя нет: чего не может пользователь, того не может и токен. Выдайте обоим.",
      es: "El token tiene una entrada, pero su usuario no: lo que no puede el usuario, no lo puede el token. Otorgar a ambos.",
      fr: "Le jeton a une entrée, mais son utilisateur non : ce que l’utilisateur ne peut pas, le jeton ne le peut pas. Accordez aux deux.",
    },
  },
];
