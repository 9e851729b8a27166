import type { Translated } from "../../translated";
import type { openid as en } from "../en/openid";

export const openid: Translated<typeof en> = {
  title: "Fournisseur OpenID du bac à sable",
  marked: "Cette page est fictive. Elle fait partie du bac à sable et tient lieu de page de connexion d’un fournisseur d’identité ; aucun mot de passe n’est demandé.",
  asks: "Le royaume {{realm}} veut savoir qui vous êtes. Choisissez une identité :",
  identities: "Identités",
  logIn: "Se connecter",
  logInAs: "Se connecter en tant que {{id}}",
  refuse: "Refuser la connexion",
  nobody: "Personne n’est attendu",
  nobodyHint: "La fenêtre de connexion mène ici quand un royaume OpenID est choisi. Une telle connexion est attendue dix minutes et ne sert qu’une fois.",
  toLogin: "Vers la fenêtre de connexion",
};
