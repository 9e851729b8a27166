import type { Words } from "../../src/api/sandbox/words";
import type { Goal, TroubleCode } from "./goal";
import type { KnownMistake } from "./lesson";
import { PAM, PVE } from "./tutorialNames";
import { any } from "./writing";

function mistake(code: TroubleCode, text: Words): KnownMistake {
  const of = (userid: string, path: string): Goal => ({ kind: "trouble", code, userid, path });
  return { code, when: any(of(PAM, "/vms/100"), of(PVE, "/vms/101")), text };
}

/** Wrong ways of the tutorial. */
export const tutorialMistakes: readonly KnownMistake[] = [
  mistake(
    "no-host-account",
    {
      en: "{{userid}} has no account on the host: a login will fail with “authentication failure”, because realm pam asks the host. Make the account with adduser in the node’s shell.",
      ja: "{{userid}} のアカウントがホストにありません。レルム pam はホストに確認するため、ログインは「authentication failure」になります。ノードのシェルで adduser を実行してください。",
      ru: "У {{userid}} нет учётной записи на хосте: вход закончится ошибкой «authentication failure», потому что область pam спрашивает хост. Создайте учётную запись командой adduser в оболочке узла.",
      es: "{{userid}} no tiene cuenta en el host: el inicio de sesión fallará con «authentication failure», porque el ámbito pam pregunta al host. Crear la cuenta con adduser en la shell del nodo.",
      fr: "{{userid}} n’a pas de compte sur l’hôte : une connexion échouera avec « authentication failure », car le royaume pam interroge l’hôte. Créez le compte avec adduser dans le shell du nœud.",
    },
  ),
  mistake(
    "granted-too-wide",
    {
      en: "The permission of {{userid}} on {{path}} reaches every VM below it. Remove it and grant {{roleid}} on the one VM.",
      ja: "{{userid}} の {{path}} のアクセス権限は、その下のすべての VM に及びます。これを削除し、1 台の VM にだけ {{roleid}} を付けてください。",
      ru: "Разрешение {{userid}} на {{path}} действует на все ВМ ниже. Удалите его и выдайте {{roleid}} на одной ВМ.",
      es: "El permiso de {{userid}} en {{path}} alcanza a todas las VM que hay debajo. Eliminarlo y otorgar {{roleid}} en esa única VM.",
      fr: "La permission de {{userid}} sur {{path}} atteint toutes les VM en dessous. Supprimez-la et accordez {{roleid}} sur la seule VM voulue.",
    },
  ),
  mistake(
    "role-too-strong",
    {
      en: "{{roleid}} on {{path}} lets {{userid}} do far more than use the VM, for instance remove it. PVEVMUser is enough.",
      ja: "{{path}} の {{roleid}} では、{{userid}} は VM の利用だけでなく削除などもできてしまいます。PVEVMUser で十分です。",
      ru: "{{roleid}} на {{path}} позволяет {{userid}} гораздо больше, чем пользоваться ВМ, например удалить её. Достаточно PVEVMUser.",
      es: "{{roleid}} en {{path}} permite a {{userid}} mucho más que usar la VM, por ejemplo eliminarla. Basta PVEVMUser.",
      fr: "{{roleid}} sur {{path}} permet à {{userid}} bien plus que d’utiliser la VM, par exemple de la supprimer. PVEVMUser suffit.",
    },
  ),
  mistake(
    "role-no-access",
    {
      en: "NoAccess on {{path}} takes away from {{userid}} whatever other roles give there.",
      ja: "{{path}} の NoAccess により、{{userid}} はそこでほかのロールで得られる権限もすべて失います。",
      ru: "NoAccess на {{path}} отбирает у {{userid}} всё, что дают там другие роли.",
      es: "NoAccess en {{path}} quita a {{userid}} todo lo que otros roles otorgan allí.",
      fr: "NoAccess sur {{path}} retire à {{userid}} tout ce que d’autres rôles y donnent.",
    },
  ),
  mistake(
    "wrong-realm",
    {
      en: "The last try was {{userid}}: the same name in another realm is somebody else. Choose the realm that the user was made in.",
      ja: "直前のログインは {{userid}} でした。同じ名前でもレルムが違えば別人です。ユーザを作成したレルムを選んでください。",
      ru: "Последней попыткой был {{userid}}: то же имя в другой области — это кто-то другой. Выберите область, в которой создан пользователь.",
      es: "El último intento fue {{userid}}: el mismo nombre en otro ámbito es otra persona. Elegir el ámbito en el que se creó el usuario.",
      fr: "Le dernier essai était {{userid}} : le même nom dans un autre royaume est quelqu’un d’autre. Choisissez le royaume où l’utilisateur a été créé.",
    },
  ),
  mistake(
    "user-disabled",
    {
      en: "{{userid}} is disabled and cannot log in. Tick Enabled in Users → Edit.",
      ja: "{{userid}} は無効なのでログインできません。ユーザ → 編集で「有効」にチェックを入れてください。",
      ru: "{{userid}} отключён и войти не может. Отметьте «Включено» в Пользователи → Изменить.",
      es: "{{userid}} está deshabilitado y no puede iniciar sesión. Marcar Habilitado en Usuarios → Editar.",
      fr: "{{userid}} est désactivé et ne peut pas se connecter. Cochez Activé dans Utilisateurs → Éditer.",
    },
  ),
  mistake(
    "user-expired",
    {
      en: "{{userid}} has expired and cannot log in. Set Expire to never in Users → Edit.",
      ja: "{{userid}} は期限切れなのでログインできません。ユーザ → 編集で期限を「never」にしてください。",
      ru: "Срок действия {{userid}} истёк, войти нельзя. В Пользователи → Изменить сделайте «Срок действия» бессрочным.",
      es: "{{userid}} ha caducado y no puede iniciar sesión. Poner Caducidad en nunca en Usuarios → Editar.",
      fr: "{{userid}} a expiré et ne peut pas se connecter. Mettez Expiration à jamais dans Utilisateurs → Éditer.",
    },
  ),
  mistake(
    "not-propagated",
    {
      en: "The permission of {{userid}} on {{path}} does not propagate: it is valid for {{path}} itself and for no VM below. Grant on the VM’s own path.",
      ja: "{{userid}} の {{path}} のアクセス権限は継承されません。{{path}} 自身にだけ有効で、その下の VM には効きません。VM 自身のパスに付けてください。",
      ru: "Разрешение {{userid}} на {{path}} не распространяется: оно действует на сам {{path}}, но ни на одну ВМ ниже. Выдайте его на пути самой ВМ.",
      es: "El permiso de {{userid}} en {{path}} no se propaga: vale para la propia {{path}} y para ninguna VM de debajo. Otorgarlo en la ruta de la VM.",
      fr: "La permission de {{userid}} sur {{path}} ne se propage pas : elle vaut pour {{path}} même et pour aucune VM en dessous. Accordez sur le chemin de la VM.",
    },
  ),
];
