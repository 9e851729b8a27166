import type { KnownMistake } from "./lesson";
import { any, can, entry, member, not } from "./writing";

const MIA = "mia@pve";
const NOAH = "noah@pve";

/** Wrong ways of this lesson. */
export const inheritanceMistakes: readonly KnownMistake[] = [
  {
    code: "too-much-for-mia",
    when: any(can(MIA, "VM.Allocate", "/vms/100"), can(MIA, "VM.Allocate", "/vms/102"), can(MIA, "Permissions.Modify", "/")),
    text: {
      en: "Mia may now remove machines or even change permissions. A stronger role hides the reason instead of mending it: remove the entry that takes away.",
      ja: "Mia がマシンの削除やアクセス権限の変更までできるようになっています。強いロールは原因を隠すだけです。権限を減らしているエントリを削除してください。",
      ru: "Мия теперь может удалять машины или даже менять разрешения. Более сильная роль прячет причину, а не устраняет её: удалите запись, которая отбирает.",
      es: "Mia puede ahora eliminar máquinas o incluso cambiar permisos. Un rol más fuerte oculta la causa en vez de arreglarla: eliminar la entrada que quita.",
      fr: "Mia peut maintenant supprimer des machines ou même modifier les permissions. Un rôle plus fort cache la cause au lieu de la corriger : supprimez l’entrée qui retire.",
    },
  },
  {
    code: "own-entry-again",
    when: entry("/vms/100", MIA, "PVEVMUser"),
    text: {
      en: "A second entry for Mia works, but now she has two exceptions on VM 100 that nobody will understand next year. Remove her own entries there; the group has what she needs.",
      ja: "Mia にもう 1 つエントリを付けても動きますが、来年には誰も理由が分からない例外が VM 100 に増えます。本人のエントリを削除してください。必要な権限はグループにあります。",
      ru: "Вторая запись для Мии действует, но теперь у неё два исключения на ВМ 100, которых через год никто не поймёт. Удалите там её собственные записи; всё нужное есть у группы.",
      es: "Una segunda entrada para Mia funciona, pero ahora tiene dos excepciones en la VM 100 que el año que viene nadie entenderá. Eliminar allí sus entradas propias; el grupo tiene lo que ella necesita.",
      fr: "Une seconde entrée pour Mia fonctionne, mais elle a maintenant deux exceptions sur la VM 100 que personne ne comprendra l’an prochain. Supprimez-y ses entrées propres ; le groupe a ce qu’il lui faut.",
    },
  },
  {
    code: "payroll-open",
    when: can(NOAH, "VM.Audit", "/vms/102"),
    text: {
      en: "Noah sees the payroll machine. The NoAccess of interns on /vms/102 kept him out; put it back and make an exception for Mia alone.",
      ja: "Noah に payroll のマシンが見えています。/vms/102 の interns の NoAccess が防いでいました。元に戻し、Mia だけの例外を作ってください。",
      ru: "Ноа видит машину с зарплатой. Его не пускала NoAccess группы interns на /vms/102; верните её и сделайте исключение только для Мии.",
      es: "Noah ve la máquina de nóminas. El NoAccess de interns en /vms/102 lo mantenía fuera; restablecerlo y hacer una excepción solo para Mia.",
      fr: "Noah voit la machine payroll. Le NoAccess du groupe interns sur /vms/102 l’en écartait ; remettez-le et faites une exception pour Mia seule.",
    },
  },
  {
    code: "left-the-group",
    when: not(member("interns", MIA)),
    text: {
      en: "Mia is no longer in interns and lost what the group has on /vms, too. Leave the groups and make an exception on the one path.",
      ja: "Mia が interns から外れ、/vms の権限も失いました。グループは変えず、そのパスだけに例外を作ってください。",
      ru: "Мия больше не состоит в interns и потеряла и то, что есть у группы на /vms. Оставьте группы и сделайте исключение на одном пути.",
      es: "Mia ya no está en interns y ha perdido también lo que el grupo tiene en /vms. Dejar los grupos y hacer una excepción en esa única ruta.",
      fr: "Mia n’est plus dans interns et a perdu aussi ce que le groupe a sur /vms. Laissez les groupes et faites une exception sur ce seul chemin.",
    },
  },
  {
    code: "storage-too-wide",
    when: any(can(NOAH, "Datastore.Audit", "/"), can(NOAH, "Datastore.Allocate", "/storage/local"), can(NOAH, "Sys.Audit", "/")),
    text: {
      en: "Noah got more than the storages: an entry on / reaches everything, and PVEDatastoreAdmin lets him remove storages. The entry on /storage only lacks Propagate.",
      ja: "Noah に必要以上の権限が付いています。/ のエントリはすべてに及び、PVEDatastoreAdmin ではストレージの削除もできます。/storage のエントリに足りないのは「継承」だけです。",
      ru: "Ноа получил больше, чем хранилища: запись на / действует на всё, а PVEDatastoreAdmin позволяет ему удалять хранилища. Записи на /storage не хватает только «Распространять».",
      es: "Noah recibió más que los almacenamientos: una entrada en / lo alcanza todo, y PVEDatastoreAdmin le permite eliminar almacenamientos. A la entrada en /storage solo le falta Propagar.",
      fr: "Noah a reçu plus que les stockages : une entrée sur / atteint tout, et PVEDatastoreAdmin lui permet de supprimer des stockages. À l’entrée sur /storage, il ne manque que Propager.",
    },
  },
];
