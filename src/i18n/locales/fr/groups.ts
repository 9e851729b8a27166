import type { Translated } from "../../translated";
import type { groups as en } from "../en/groups";

export const groups: Translated<typeof en> = {
  title: "Groupes",
  name: "Nom",
  comment: "Commentaire",
  users: "Utilisateurs",
  group: "Groupe",
  create: "Créer",
  ok: "OK",
  edit: "Éditer",
  remove: "Supprimer",
  toolbar: "Actions sur les groupes",
  empty: "Aucun groupe",
  emptyHint: "Les groupes permettent de donner les mêmes droits à de nombreux utilisateurs à la fois. Créez-en un, puis ajoutez-y des utilisateurs dans la fenêtre de chacun.",
  createTitle: "Créer : groupe",
  editTitle: "Éditer : groupe",
  membersHint: "L’appartenance au groupe se règle dans la fenêtre de chaque utilisateur.",
  created: "Le groupe {{id}} a été créé.",
  saved: "Le groupe {{id}} a été enregistré.",
  removed: "Le groupe {{id}} a été supprimé.",
  removeTitle: "Confirmer",
  removeQuestion: "Supprimer le groupe {{id}} ? Ses utilisateurs restent ; ses entrées de permission disparaissent.",
};
